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

/** Runs a guest with a checkpoint's files and images, which stay unchanged. */
export function runOnCheckpoint(
  bench: Bench,
  checkpoint: Frozen,
  { target, evidenceFolder, ...job }: CheckpointGuest,
  cancel: AbortSignal,
): Promise<GuestRun> {
  const resources = resourcesOf(bench, target)
  return runGuest(
    bench,
    {
      ...job,
      ...resources,
      waitsFrom: (event) => phaseOf(event) === 'watching',
      engine: checkpoint.engine.name,
      root: guestRoot(checkpoint.root, bench, cancel),
      disk: { ...checkpoint.disk, throwAway: true },
      // Also where nothing reads it: guests with the same devices are loaded from the same state.
      store: storeFor(checkpoint.store, resources.memory, false),
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
