import type { Run } from '../base/run/run.js'
import type { Bench } from '../machine/bench.js'
import { callerHere } from '../machine/host/caller.js'
import type { Origin, Taking } from '../plan/plan.js'
import type { Checkpoint } from './checkpoint.js'
import { openCheckpoint } from './open.js'
import { DumpFailure } from './refusal.js'
import {
  bootable,
  chooseSourceMachine,
  fullestCpu,
  machineName,
  type SourceMachine,
} from './source-machine.js'
import { takeCheckpoint } from './take.js'

/**
 * Opens a kept checkpoint, or takes a fresh one, as the plan says.
 * @throws BadInput for a kept one; CheckpointFailure or MachineryFailure for a fresh one
 */
export async function obtainCheckpoint(
  run: Run,
  bench: Bench,
  origin: Origin,
): Promise<Checkpoint> {
  if (origin.kind === 'take') return takeFreshCheckpoint(run, bench, origin)
  return run.log.phase(`Checkpoint in ${origin.folder}`, () => openCheckpoint(origin.folder))
}

/**
 * Takes a checkpoint on the best machine for it. If that is this machine itself, and the engine cannot
 * freeze the app there (CRIU may not support a newer kernel), takes it in a guest instead.
 */
export async function takeFreshCheckpoint(
  run: Run,
  bench: Bench,
  taking: Taking,
): Promise<Checkpoint> {
  const user = callerHere()
  const take = (machine: SourceMachine) =>
    run.log.phase(`Checkpoint ${machineName(machine)}`, () =>
      takeCheckpoint(run, bench, taking, user, bootable(machine, bench.offers[0])),
    )
  const chosen = await chooseSourceMachine(taking, bench.accelerator.accel, bench.whyNotOnHost)
  try {
    return await take(chosen)
  } catch (error) {
    if (chosen.on === 'guest' || taking.on !== 'auto' || !(error instanceof DumpFailure))
      throw error
    run.log.info(error.message)
    run.report.setAside('checkpoint', 'checkpoint-on-host')
    const hostReason = `CRIU could not dump the app there: ${error.error}`
    return take({ on: 'guest', cpu: fullestCpu('tcg'), hostReason })
  }
}
