import type { Run } from '../../base/run/run.js'
import { type Checkpoint, listedFeatures } from '../../checkpoint/checkpoint.js'
import type { Bench } from '../../machine/bench.js'
import { isFailing } from '../needs.js'
import { shownOn } from '../proof/attempt.js'
import type { Taken } from '../proof/prove.js'
import { tryTaking } from '../proof/try-changes.js'
import { type Time, withinLimit } from '../proof/within-limit.js'
import type { Explained } from '../suggest.js'
import { chooseLesser, notStarting } from './choose.js'
import type { LowestProof } from './proof.js'
import { settleLowest } from './settle.js'

/**
 * Takes a checkpoint with no setting changed on the CPU that the targets have in common, and thaws that on
 * those that fail. A target on which the app itself does not start is not among them. No verdict depends
 * on it.
 * @returns undefined: there is nothing to try. The checkpoint was given, or has no more than that CPU has,
 *   or the app starts on no target that fails
 * @throws the reason of the run's `cancel` once that is aborted
 */
export async function tryLowest(
  run: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  { origin, thaw }: Pick<Taken, 'origin' | 'thaw'>,
  { trial, explanations, fresh }: Explained,
  time: Time,
): Promise<LowestProof | undefined> {
  if (origin.kind !== 'take') return undefined
  if (origin.cpu !== undefined && 'lowestOf' in origin.cpu) return undefined
  const hopeless = notStarting(fresh)
  const failing = trial.targets.filter(isFailing).map((result) => shownOn(result, explanations))
  const lesser = chooseLesser(
    thaw.targets,
    failing.map(({ target }) => target),
    hopeless,
    listedFeatures(checkpoint),
    bench.offers[0],
  )
  if (lesser === undefined) return undefined
  const { cpu, told, open } = lesser

  const started = performance.now()
  const isLate = time.spent >= time.limit
  const evidence = isLate ? undefined : run.report.evidence('remedy-lowest')
  const came = await withinLimit(run, time, (scope) => {
    run.log.info(`${evidence}: no setting, on ${cpu.name}`)
    const taking = { ...origin, on: 'guest', cpu } as const
    return tryTaking(scope, bench, { taking, thaw }, open, 'remedy-lowest')
  })
  return {
    ...told,
    seconds: (performance.now() - started) / 1000,
    targets: settleLowest({ failing, hopeless, came }),
    ...(evidence === undefined ? {} : { evidence }),
  }
}
