import type { Run, Surroundings } from '../base/run/run.js'
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

/** Where the checkpoint comes from, once one that was given is opened. */
export type OpenOrigin = Taking | { readonly kind: 'given'; readonly checkpoint: Checkpoint }

/**
 * Opens a checkpoint that was given, before anything is started.
 * @throws BadInput if it cannot be used
 */
export async function openOrigin(origin: Origin, around: Surroundings): Promise<OpenOrigin> {
  if (origin.kind === 'take') return origin
  return { kind: 'given', checkpoint: await openCheckpoint(origin.folder, around) }
}

/** The command that the app was or will be started with. */
export function commandOf(origin: OpenOrigin): string {
  return origin.kind === 'take' ? origin.app.run : origin.checkpoint.manifest.app.command
}

/** The name of the engine that took or will take the checkpoint. */
export function engineOf(origin: OpenOrigin): Taking['engine']['name'] {
  return origin.kind === 'take' ? origin.engine.name : origin.checkpoint.engine.name
}

/**
 * The checkpoint of an origin: the one that was given, or a fresh one.
 * @throws CheckpointFailure or MachineryFailure of a fresh one
 */
export async function obtainCheckpoint(
  run: Run,
  bench: Bench,
  origin: OpenOrigin,
): Promise<Checkpoint> {
  return origin.kind === 'take' ? takeFreshCheckpoint(run, bench, origin) : origin.checkpoint
}

/**
 * Takes a checkpoint where it is best taken. Where that was this machine by itself, and the engine
 * cannot freeze the app there (a new kernel answers otherwise than CRIU knows), in a guest.
 */
export async function takeFreshCheckpoint(
  run: Run,
  bench: Bench,
  taking: Taking,
): Promise<Checkpoint> {
  const user = callerHere()
  const take = (wanted: SourceMachine) => {
    const machine = bootable(wanted, bench.offers[0])
    return run.log.phase(`Checkpoint ${machineName(wanted)}`, () =>
      takeCheckpoint(run, bench, { taking, user, machine }),
    )
  }
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
