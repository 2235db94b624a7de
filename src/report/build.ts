import { wayOutOf } from '../checkpoint/engines/criu/ways.js'
import { type Systems, systemKey } from '../checkpoint/systems.js'
import { isSameKind } from '../cpu/accel.js'
import type { Explanations } from '../diagnose/explain.js'
import type { Hazards } from '../diagnose/hazards/hazards.js'
import type { FoundRemedy } from '../remedy/find-remedy.js'
import type { FreshStarts } from '../trial/fresh/result.js'
import type { TargetResult } from '../trial/result.js'
import type { Trial } from '../trial/trial.js'
import { reasonSentence } from '../trial/verdict/sentences.js'
import type { HandedOver } from './artifact.js'
import { type Finished, type NoAnswer, reportSchema } from './model.js'
import { makeOutcome } from './outcome.js'
import { describeRemedy } from './remedy.js'
import { runVerdict } from './run-verdict.js'
import type { Source } from './source.js'
import { describeSystem } from './target-system.js'

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
  /** of the targets; undefined: all have the one that the app was frozen on */
  readonly systems?: Systems
  /** whether the app itself starts on targets */
  readonly fresh: FreshStarts
  /** the change for the targets that fail; undefined: there is none */
  readonly remedy?: FoundRemedy | undefined
  /** the checkpoint that was to be exported; undefined: none was */
  readonly artifact?: HandedOver | undefined
}

/** The report of a check whose control passed. */
export function finishedReport(begun: Begun, facts: Facts): Finished {
  const { toolkit, source, trial, hazards, remedy, artifact } = facts
  const targets = trial.targets.map((result) => outcomeOf(result, facts))
  return {
    ...begun,
    ...runVerdict(targets),
    source,
    toolkit,
    scan: hazards.scan,
    unscanned: hazards.unscanned,
    control: outcomeOf(trial.control, facts),
    targets,
    ...(artifact && { artifact }),
    ...(remedy && { remedy: describeRemedy(remedy, begun.command) }),
  }
}

/** The control did not pass, so that no target can be blamed on its CPU. */
export function controlFailure(begun: Begun, facts: Facts): NoAnswer {
  const { toolkit, source, trial, hazards } = facts
  const words = `${controlSentence(facts)}\n  try: ${controlAdvice(facts)}`
  const control = outcomeOf(trial.control, facts)
  const { scan, unscanned } = hazards
  return noAnswer(begun, words, { toolkit, source, scan, unscanned, control })
}

function controlSentence(facts: Facts): string {
  const { target, verdict, decisive } = facts.trial.control
  const failed = verdict.verdict === 'fail'
  const reason = reasonSentence(verdict.reason, { cpu: target.name })
  const isItself = isOnSource(facts) && facts.source.made === undefined
  const where = isItself ? 'on the source CPU itself' : `on ${decisive.machine.cpu}`
  return (
    `The control ${failed ? 'failed' : 'is inconclusive'}: ${where}, ${reason}.\n` +
    `  ${controlMeaning(facts, failed)}, so the targets were not judged.`
  )
}

function controlMeaning(facts: Facts, failed: boolean): string {
  if (isStartedAfresh(facts)) return 'Nothing shows that the checkpoint works at all'
  if (!isOnSource(facts)) {
    if (facts.source.made?.cpu === 'unknown') {
      return 'It is not known which CPU the checkpoint was taken on'
    }
    return 'This machine has no CPU like the one that the checkpoint was taken on'
  }
  if (failed && facts.source.made) {
    return 'The checkpoint does not work here even on the CPU that source-cpu names'
  }
  return failed
    ? 'The checkpoint does not work even where it was taken'
    : 'Nothing shows that the checkpoint works at all'
}

function controlAdvice(facts: Facts): string {
  const logs = `look at the logs in ${facts.trial.control.decisive.evidence}, in the report folder`
  const { evidence } = facts.trial.control.decisive.seen
  const way = evidence.stage === 'refused' ? wayOutOf(evidence.restore.errors, []) : undefined
  if (way?.advice !== undefined) return `${way.advice}; ${logs}`
  if (isOnSource(facts) || isStartedAfresh(facts)) return logs
  if (facts.source.made?.cpu === 'unknown') {
    return `\`source-cpu\`, if you know the CPU that it was taken on; ${logs}`
  }
  if (facts.source.made) return `thaw it on a machine with that CPU and KVM; ${logs}`
  return `thaw it on the machine that took it, or take it with \`checkpoint-on: guest\`; ${logs}`
}

/** Not even the control was restored. */
function isStartedAfresh({ trial }: Facts): boolean {
  return trial.control.verdict.reason.kind === 'started-afresh'
}

/** Whether the control ran on the CPU that the checkpoint was taken on. */
function isOnSource({ source, trial }: Facts): boolean {
  const { machine } = trial.control.decisive
  return isSameKind(source.machine, machine) && source.machine.cpu === machine.cpu
}

/** The report of a check that ended early. @param known what was known by then */
export function noAnswer(
  begun: Begun,
  words: string,
  known: Pick<NoAnswer, 'toolkit' | 'source' | 'scan' | 'unscanned' | 'control'>,
): NoAnswer {
  return { ...begun, verdict: 'error', words, ...known, targets: [] }
}

function outcomeOf(result: TargetResult, { trial, explanations, hazards, fresh, systems }: Facts) {
  const silent = hazards.silentOn(result.target)
  const started = fresh.get(result.target.name)
  const outcome = makeOutcome(result, explanations, silent, trial.control.decisive, started)
  const system = result === trial.control ? undefined : systems?.get(systemKey(result.target))
  if (system === undefined) return outcome
  const described = describeSystem(system, hazards.others?.[system.id])
  const isOpen = result.verdict.verdict === 'pass' && described.words !== null
  // What a pass does not show stands behind its sentence.
  const words = isOpen ? `${outcome.words}; but ${described.words}` : outcome.words
  return { ...outcome, words, system: described }
}
