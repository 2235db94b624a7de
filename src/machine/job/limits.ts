import type { CheckpointJob, MeasureJob, StartJob, ThawJob } from './job.js'

/** Seconds until a job is ended from outside: longer than all its own time limits together. */
export function checkpointLimit({ timeout }: Pick<CheckpointJob, 'timeout'>): number {
  return 2 * timeout + marginSeconds
}

/**
 * Seconds that a guest can take from the beginning of CRIU's dump on. For 1 GB an idle machine takes 4 s, and a
 * busy one ten times that.
 * @param memory of the guest, in MiB
 */
export function dumpLimit(memory: number): number {
  return marginSeconds + Math.ceil(memory / 16)
}

/** Like `checkpointLimit`, for a thaw. */
export function thawLimit({ timeout, watch }: Pick<ThawJob, 'timeout' | 'watch'>): number {
  return 2 * timeout + watch + marginSeconds
}

/**
 * Seconds that a thaw can take once the app runs: the verify command may be asked for as long as the job may
 * take, and then once more. All else is quick, also on a busy machine.
 */
export function watchLimit({
  timeout,
  watch,
  verify,
}: Pick<ThawJob, 'timeout' | 'watch' | 'verify'>): number {
  const asking = verify === undefined ? 0 : timeout + lastAskSeconds
  return Math.max(watch, asking) + slowMarginSeconds
}

/** Like `checkpointLimit`, for a fresh start. */
export function startLimit({ timeout, thaw }: Pick<StartJob, 'timeout' | 'thaw'>): number {
  return 2 * timeout + thawLimit(thaw)
}

/** Like `checkpointLimit`, for an app that is measured: it gets ready, and the benchmark runs twice. */
export function measureLimit({ timeout }: Pick<MeasureJob, 'timeout'>): number {
  return 4 * timeout + marginSeconds
}

const marginSeconds = 120
const slowMarginSeconds = 300
/** As watch.sh has it. */
const lastAskSeconds = 60
