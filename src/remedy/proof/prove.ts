import type { Run } from '../../base/run/run.js'
import type { Launch, NoLaunch } from '../../checkpoint/launch.js'
import type { OpenOrigin } from '../../checkpoint/obtain.js'
import type { OpenTaking } from '../../checkpoint/open-taking.js'
import { type NotAgain, takingAgain } from '../../checkpoint/taking-again.js'
import type { Bench } from '../../machine/bench.js'
import type { SettledPlan } from '../../trial/settle.js'
import type { ChangeSet } from '../change.js'
import { changesNothing } from '../compose.js'
import { hopelessTargets } from '../hopeless.js'
import { isFailing } from '../needs.js'
import type { Explained, Suggestion } from '../suggest.js'
import { whyNotApplied } from './apply.js'
import { shownOn, type Try } from './attempt.js'
import type { Proof } from './proof.js'
import { leaveOut, type Proving, tryInRounds } from './rounds.js'
import { type Course, settleProof } from './settle.js'
import { tryChanges } from './try-changes.js'
import { withinLimit } from './within-limit.js'

/** How a checkpoint was taken and thawed. */
export interface Taken {
  readonly origin: OpenOrigin
  /** what it was taken on */
  readonly on: 'guest' | 'host'
  readonly launch: Launch | NoLaunch
  readonly thaw: SettledPlan
}

/**
 * Tries what to change: takes a checkpoint with it, and thaws that on the targets that fail. No verdict
 * depends on it.
 * @param limit seconds for all of it
 * @returns the change that was proven, or else the last that was tried
 * @throws the reason of the run's `cancel` once that is aborted
 */
export async function proveChanges(
  run: Run,
  bench: Bench,
  { origin, on, launch, thaw }: Taken,
  { trial, explanations, fresh }: Explained,
  { needs, changes, composeFor }: Suggestion,
  limit: number,
): Promise<{ readonly changes: ChangeSet; readonly proof: Proof }> {
  const started = performance.now()
  const failing = trial.targets.filter(isFailing).map((result) => shownOn(result, explanations))
  const hopeless = hopelessTargets(fresh, explanations)
  const decisive = new Set(failing.flatMap(({ left }) => left?.layer ?? []))
  const targets = failing.map(({ target }) => target).filter((name) => !hopeless.has(name))
  const isOpen = targets.length > 0 && !changesNothing(changes)
  const { accel } = bench.accelerator
  const taking = isOpen ? takingAgain(origin, on, launch, accel, thaw) : undefined
  const notTried = taking && (isTaking(taking) ? whyNotApplied(changes, taking.app) : taking)
  const tries: Try[] = []
  let stopped: Course['stopped']
  if (taking && isTaking(taking) && notTried === undefined) {
    const proving: Omit<Proving, 'attempt'> = {
      ...{ needs, decisive, targets },
      compose: composeFor,
      canApply: (wanted) => whyNotApplied(wanted, taking.app) === undefined,
    }
    let inRounds = true
    const stop = await withinLimit(run, { limit, spent: 0 }, async (scope) => {
      const attempt: Proving['attempt'] = (wanted, names) =>
        tryChanges(scope, bench, { taking, thaw }, wanted, names, `remedy-${tries.length + 1}`)
      await tryInRounds({ ...proving, attempt }, tries)
      inRounds = false
      await leaveOut({ ...proving, attempt }, tries)
      return undefined
    })
    stopped = inRounds ? stop : undefined
  }
  const seconds = (performance.now() - started) / 1000
  return settleProof({
    ...{ failing, hopeless, changes, decisive, tries, notTried, stopped, seconds },
  })
}

function isTaking(taking: OpenTaking | NotAgain): taking is OpenTaking {
  return taking.kind === 'take'
}
