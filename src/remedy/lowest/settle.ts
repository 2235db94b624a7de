import { type Attempt, isSameFault, type Shown } from '../proof/attempt.js'
import type { TargetAnswer, TargetProof } from '../proof/proof.js'
import type { Stop } from '../proof/within-limit.js'

/** All that is known of a checkpoint on a lesser CPU. */
export interface LowestCourse {
  /** the targets that fail, as the first trial showed them */
  readonly failing: readonly Shown[]
  /** names of those on which the app itself does not start */
  readonly hopeless: ReadonlySet<string>
  /** what came of it, or what ended it early */
  readonly came: Attempt | Stop
}

/** What is proven of it on each target that fails. */
export function settleLowest({ failing, hopeless, came }: LowestCourse): TargetProof[] {
  return failing.map((before) => ({
    target: before.target,
    ...(hopeless.has(before.target) ? needsCpu : answerOn(before, came)),
  }))
}

const needsCpu = { proof: 'unfixable', why: { kind: 'needs-cpu' } } as const

function answerOn(before: Shown, came: Attempt | Stop): TargetAnswer {
  switch (came.kind) {
    case 'time':
    case 'machinery':
      return { proof: 'unknown', why: came }
    case 'breaks-app':
      return { proof: 'breaks-app', how: came.how, evidence: came.evidence }
    case 'thawed': {
      const after = came.targets.find(({ target }) => target === before.target)
      if (after === undefined) throw new Error(`${before.target} was not thawed`)
      return answerAfter(before, after)
    }
  }
}

function answerAfter(before: Shown, after: Shown): TargetAnswer {
  const { decision, left, evidence } = after
  if (left !== undefined) {
    return { proof: isSameFault(before, after) ? 'not-helped' : 'helped', left, evidence }
  }
  switch (decision.verdict) {
    case 'pass':
      return { proof: 'proven', reason: decision.reason, evidence }
    case 'inconclusive':
      return {
        proof: 'unknown',
        why: { kind: 'inconclusive', reason: decision.reason, evidence },
      }
    case 'fail':
      throw new Error('a failing target has nothing left')
  }
}
