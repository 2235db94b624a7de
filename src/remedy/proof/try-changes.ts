import { attempt, ExpectedFailure } from '../../base/failure.js'
import type { Run } from '../../base/run/run.js'
import { bounded, oneLine } from '../../base/text/text.js'
import type { Thawable } from '../../checkpoint/checkpoint.js'
import { discardCheckpoint } from '../../checkpoint/discard.js'
import { takeFreshCheckpoint } from '../../checkpoint/obtain.js'
import type { OpenTaking } from '../../checkpoint/open-taking.js'
import { CheckpointFailure } from '../../checkpoint/refusal.js'
import { explainTrial } from '../../diagnose/explain-trial.js'
import { thawAndSearch } from '../../diagnose/thaw-and-search.js'
import type { Bench } from '../../machine/bench.js'
import type { SettledPlan } from '../../trial/settle.js'
import { reasonSentence } from '../../trial/verdict/sentences.js'
import type { ChangeSet } from '../change.js'
import { isFailing, needsOf } from '../needs.js'
import { withSoftware } from '../software/with-software.js'
import { settingsOf, takingWith, thawWith } from './apply.js'
import { type Attempt, shownOn } from './attempt.js'

/** How the app is checkpointed and thawed. */
export interface Tried {
  readonly taking: OpenTaking
  readonly thaw: SettledPlan
}

/**
 * Takes a checkpoint with a change of what is given, thaws it on some targets of the plan, and explains what fails.
 * @param targets their names
 * @param name of the folder of its evidence
 */
export async function tryChanges(
  run: Run,
  bench: Bench,
  { taking, thaw }: Tried,
  changes: ChangeSet,
  targets: readonly string[],
  name: string,
): Promise<Attempt> {
  const evidence = run.report.evidence(name)
  run.log.info(`${evidence}: ${settingsOf(changes).join(', ')}`)
  const changed = { taking: takingWith(changes, taking), thaw: thawWith(changes, thaw) }
  return tryTaking(run, bench, changed, targets, evidence)
}

/**
 * Takes a checkpoint, thaws it on some targets of the plan, and explains what fails.
 * @param evidence a new folder for its logs, relative to the report's
 */
export async function tryTaking(
  run: Run,
  bench: Bench,
  { taking, thaw }: Tried,
  targets: readonly string[],
  evidence: string,
): Promise<Attempt> {
  const taken = await attempt(() => takeFreshCheckpoint(run, bench, taking, evidence))
  run.cancel.throwIfAborted()
  if (taken instanceof CheckpointFailure) {
    return { kind: 'breaks-app', how: firstLine(taken.message), evidence }
  }
  if (taken instanceof ExpectedFailure) {
    return { kind: 'machinery', what: firstLine(taken.message), evidence }
  }
  const wanted = thaw.targets.filter(({ name }) => targets.includes(name))
  try {
    return await thawOnTargets(run, bench, taken, { ...thaw, targets: wanted }, evidence)
  } finally {
    discardCheckpoint(taken)
  }
}

async function thawOnTargets(
  run: Run,
  bench: Bench,
  checkpoint: Thawable,
  plan: SettledPlan,
  evidence: string,
): Promise<Attempt> {
  const shown = await attempt(() => thawAndSearch(run, bench, checkpoint, plan, evidence))
  // What fails because it was ended is not the machinery's fault.
  run.cancel.throwIfAborted()
  if (shown instanceof ExpectedFailure) {
    return { kind: 'machinery', what: firstLine(shown.message), evidence }
  }
  const { trial, hazards, images } = shown
  if (trial instanceof ExpectedFailure) {
    return { kind: 'machinery', what: firstLine(trial.message), evidence }
  }
  const { verdict, decisive } = trial.control
  if (verdict.verdict !== 'pass') {
    const what = `on the source CPU, ${reasonSentence(verdict.reason, { cpu: 'the source CPU' })}`
    return verdict.verdict === 'fail'
      ? { kind: 'breaks-app', how: firstLine(what), evidence: decisive.evidence }
      : { kind: 'machinery', what: firstLine(what), evidence: decisive.evidence }
  }
  const explanations = await explainTrial(trial, new Map(), images, hazards, run.log.info)
  run.cancel.throwIfAborted()
  const found = needsOf(trial.targets.filter(isFailing), explanations, hazards.scan)
  return {
    kind: 'thawed',
    evidence,
    targets: trial.targets.map((result) => shownOn(result, explanations)),
    needs: withSoftware(found, images.programs(), images.read),
  }
}

function firstLine(message: string): string {
  const [first = ''] = message.trim().split('\n')
  return bounded(oneLine(first.replace(/[.:]$/, '')), 1000)
}
