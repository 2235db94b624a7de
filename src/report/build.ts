import type { Explanations } from '../diagnose/explain.js'
import type { Hazards } from '../diagnose/hazards/hazards.js'
import type { TargetResult } from '../trial/result.js'
import type { Trial } from '../trial/trial.js'
import { reasonSentence } from '../trial/verdict/sentences.js'
import { type Finished, type NoAnswer, reportSchema } from './model.js'
import { makeOutcome } from './outcome.js'
import { runVerdict } from './run-verdict.js'
import type { Source } from './source.js'

/** What a report says from the start. */
export type Begun = Pick<Finished, 'schema' | 'started' | 'command'>

/** @param command that the app was started with */
export function startReport(command: string): Begun {
  return { schema: reportSchema, started: new Date().toISOString(), command }
}

/** What a trial showed, and all that explains it. */
export interface Facts {
  readonly toolkit: Readonly<Record<string, string>>
  readonly source: Source
  readonly trial: Trial
  readonly explanations: Explanations
  readonly hazards: Hazards
}

/** The report of a check whose control passed. */
export function finishedReport(begun: Begun, facts: Facts): Finished {
  const { toolkit, source, trial, hazards } = facts
  const targets = trial.targets.map((result) => outcomeOf(result, facts))
  return {
    ...begun,
    ...runVerdict(targets),
    source,
    toolkit,
    scan: hazards.scan,
    control: outcomeOf(trial.control, facts),
    targets,
  }
}

/** Thawing on the source CPU itself failed, so that no target can be blamed on its CPU. */
export function controlFailure(begun: Begun, facts: Facts): NoAnswer {
  const { toolkit, source, trial, hazards } = facts
  const { target, verdict, decisive } = trial.control
  const words =
    `The control ${verdict.verdict === 'fail' ? 'failed' : 'is inconclusive'}: on the source CPU ` +
    `itself, ${reasonSentence(verdict.reason, { cpu: target.name })}.\n` +
    '  The checkpoint does not work even where it was taken, so the targets were not judged.\n' +
    `  try: look at the logs in ${decisive.evidence}, in the report folder${elsewhereAdvice(facts)}`
  const control = outcomeOf(trial.control, facts)
  return noAnswer(begun, words, { toolkit, source, scan: hazards.scan, control })
}

/** A guest may lack what the machine had that took the checkpoint. */
function elsewhereAdvice({ source, trial }: Facts): string {
  if (source.machine.on === 'guest' || trial.control.decisive.machine.on === 'host') return ''
  return '; thaw it on the machine that took it, or take it with `checkpoint-on: guest`'
}

/** The report of a check that ended early. @param known what was known by then */
export function noAnswer(
  begun: Begun,
  words: string,
  known: Pick<NoAnswer, 'toolkit' | 'source' | 'scan' | 'control'>,
): NoAnswer {
  return { ...begun, verdict: 'error', words, ...known, targets: [] }
}

function outcomeOf(result: TargetResult, { explanations, hazards }: Facts) {
  return makeOutcome(result, explanations, hazards.silentOn(result.target))
}
