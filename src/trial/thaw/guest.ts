import { join } from 'node:path'
import type { Frozen } from '../../checkpoint/checkpoint.js'
import { guestRoot } from '../../checkpoint/roots/root.js'
import type { Target } from '../../cpu/target.js'
import { type Bench, resourcesOf } from '../../machine/bench.js'
import type { GuestJob } from '../../machine/guest/guest-job.js'
import { runGuest } from '../../machine/guest/run.js'
import type { GuestRun } from '../../machine/job/listen.js'
import { storeFor } from '../../machine/job/store.js'
import { phaseOf } from './record.js'

/** What guests get of a checkpoint. */
export interface FilesOfCheckpoint extends Pick<Frozen, 'disk' | 'store'> {
  readonly engine: Pick<Frozen['engine'], 'name'>
  readonly root: Parameters<typeof guestRoot>[0]
}

/** A job on the files of a checkpoint. */
export interface CheckpointGuest
  extends Pick<
    GuestJob,
    'name' | 'cpu' | 'accel' | 'files' | 'anew' | 'limitSeconds' | 'limitAfter' | 'onEvent' | 'tell'
  > {
  readonly target: Pick<Target, 'cores' | 'memory'>
  /** an existing folder for its console */
  readonly evidenceFolder: string
}

/** What a guest of a checkpoint is made of. Its saved state depends on this, and on nothing else of its job. */
export type CheckpointMachine = Pick<
  GuestJob,
  'cpu' | 'accel' | 'memory' | 'cores' | 'engine' | 'root' | 'disk' | 'store'
>

/** The machine of a guest that gets a checkpoint's files and images, which stay unchanged. */
export function machineOn(
  bench: Bench,
  { engine, root, disk, store }: FilesOfCheckpoint,
  { cpu, accel, target }: Pick<CheckpointGuest, 'cpu' | 'accel' | 'target'>,
  cancel: AbortSignal,
): CheckpointMachine {
  const resources = resourcesOf(bench, target)
  return {
    ...{ cpu, accel, ...resources },
    engine: engine.name,
    root: guestRoot(root, bench, cancel),
    disk: { ...disk, throwAway: true },
    // Also where nothing reads it: guests with the same devices are loaded from the same state.
    store: storeFor(store, resources.memory, false),
  }
}

/** Runs such a guest. */
export function runOnCheckpoint(
  bench: Bench,
  checkpoint: Frozen,
  { target, evidenceFolder, ...job }: CheckpointGuest,
  cancel: AbortSignal,
): Promise<GuestRun> {
  return runGuest(
    bench,
    {
      ...job,
      ...machineOn(bench, checkpoint, { ...job, target }, cancel),
      waitsFrom: (event) => phaseOf(event) === 'watching',
      console: join(evidenceFolder, 'console.log'),
    },
    cancel,
  )
}

/**
 * Why a job is done once more; undefined: it is not.
 * @param seen the reason why its machine broke, or what its kernel told of. That counts only once: the
 *   verdict says what a second one means
 */
export function whyAgain(
  seen: { readonly why: string } | { readonly kernelTrouble: string | undefined },
  attempt: number,
): string | undefined {
  if ('why' in seen) return seen.why
  return attempt === 1 ? seen.kernelTrouble : undefined
}
