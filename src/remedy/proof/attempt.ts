import { bounded, oneLine } from '../../base/text/text.js'
import { chooser } from '../../diagnose/catalogue.js'
import { type Explanation, type Explanations, explanationSentence } from '../../diagnose/explain.js'
import type { TargetResult } from '../../trial/result.js'
import { type Decision, decisiveFault } from '../../trial/verdict/reason.js'
import { reasonSentence } from '../../trial/verdict/sentences.js'
import type { ChangeSet } from '../change.js'
import type { Need } from '../need.js'
import { isFailing } from '../needs.js'
import type { Left } from './proof.js'

/** What became of a target, as far as a proof needs it. */
export interface Shown {
  readonly target: string
  readonly decision: Decision
  /** undefined: it does not fail for its CPU */
  readonly left: Left | undefined
  readonly evidence: string
}

/** A fresh checkpoint with a change. `evidence`: folder of its logs, relative to the report's. */
export type Attempt = { readonly evidence: string } & (
  | {
      readonly kind: 'thawed'
      readonly targets: readonly Shown[]
      /** of the targets that fail still */
      readonly needs: readonly Need[]
    }
  | { readonly kind: 'breaks-app'; readonly how: string }
  | { readonly kind: 'machinery'; readonly what: string }
)

/** An attempt, and what it was for. */
export interface Try {
  readonly changes: ChangeSet
  readonly needs: readonly Need[]
  /** the layer that was left out; undefined: none was */
  readonly without?: string
  readonly attempt: Attempt
}

/** What became of a target of a trial. */
export function shownOn(result: TargetResult, explanations: Explanations): Shown {
  const { target, verdict, decisive } = result
  const { faults: _, ...decision } = verdict
  const left = isFailing(result) ? leftOn(result, explanations) : undefined
  return { target: target.name, decision, left, evidence: decisive.evidence }
}

function leftOn({ target, verdict }: TargetResult, explanations: Explanations): Left {
  const { faults, reason } = verdict
  const decided = explanations.get(decisiveFault(reason) ?? '')
  // CRIU's errors are explained together, at the one that says most.
  const beside = faults.find(({ id }) => explanations.get(id)?.criu)
  const explanation =
    decided ?? (reason.kind === 'refused' ? explanations.get(beside?.id ?? '') : undefined)
  const sentence =
    (explanation && explanationSentence(explanation)) ??
    reasonSentence(reason, { cpu: target.name })
  const unbound = reason.kind === 'would-fault' ? (reason.unbound ?? reason.functions) : undefined
  return {
    ...(explanation ? choiceOf(explanation) : { layer: null, features: unbound?.features ?? [] }),
    sentence: bounded(oneLine(sentence), longestSentence),
  }
}

const longestSentence = 1000

function choiceOf({ diagnosis, criu, overwrite }: Explanation): Pick<Left, 'layer' | 'features'> {
  if (diagnosis) return { layer: diagnosis.id, features: diagnosis.missing }
  if (criu) return { layer: chooser('criu').id, features: criu.differs }
  return { layer: overwrite?.id ?? null, features: overwrite?.features ?? [] }
}

/** Whether two faults are the same choice of the same layer. */
export function isSameFault(one: Shown, other: Shown): boolean {
  const key = ({ decision: { reason }, left }: Shown) =>
    [reason.kind, left?.layer, ...(left?.features ?? [])].join(' ')
  return key(one) === key(other)
}

/** Names of targets that pass. */
export function passedIn({ attempt }: Try): string[] {
  if (attempt.kind !== 'thawed') return []
  return attempt.targets
    .filter(({ decision }) => decision.verdict === 'pass')
    .map(({ target }) => target)
}
