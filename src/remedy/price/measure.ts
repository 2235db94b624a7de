import { join } from 'node:path'
import type { Run } from '../../base/run/run.js'
import type { Checkpoint } from '../../checkpoint/checkpoint.js'
import { appStart, type Launch, readyPattern } from '../../checkpoint/launch.js'
import { listenToApp } from '../../checkpoint/listen-to-app.js'
import type { Machine } from '../../cpu/accel.js'
import type { Target } from '../../cpu/target.js'
import type { Bench } from '../../machine/bench.js'
import { type MeasureJob, measureJobFiles } from '../../machine/job/job.js'
import { keepFiles, keepFirstTry } from '../../machine/job/keep.js'
import { measureLimit } from '../../machine/job/limits.js'
import type { GuestRun } from '../../machine/job/listen.js'
import { runTwice } from '../../machine/job/run-twice.js'
import type { Benchmark } from '../../plan/plan.js'
import { type CheckpointGuest, runOnCheckpoint, whyAgain } from '../../trial/thaw/guest.js'
import { runOnHostCopy } from '../../trial/thaw/host.js'
import type { MeasureFailure } from './price.js'
import { readMeasurement } from './record.js'

/** Where an app is measured. */
export interface Place {
  /** this machine itself only if the checkpoint was taken here */
  readonly machine: Machine
  readonly resources: Pick<Target, 'cores' | 'memory'>
}

/** One of the things that are compared. */
export interface Variant {
  /** for people */
  readonly name: string
  readonly launch: Launch
  readonly place: Place
}

/**
 * Starts an app afresh, on the files of its checkpoint, but without what it changed until it was frozen.
 * Once it is ready, the benchmark runs beside it with the app's user, folder and variables: once to warm
 * up, and once that counts. If a guest breaks, it is tried again once.
 * @param job unique in the run, and usable as a file name
 * @param evidence an existing folder, relative to the report's
 * @returns the figure, above 0
 */
export async function measure(
  run: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  benchmark: Benchmark,
  { name, launch, place }: Variant,
  { job, evidence }: { readonly job: string; readonly evidence: string },
): Promise<number | MeasureFailure> {
  const folder = join(run.report.path, evidence)
  const tell = (sentence: string) => run.log.info(`${name}: ${sentence}`)
  const start: MeasureJob = {
    ...appStart(launch, checkpoint.manifest.app.user),
    benchmark: benchmark.command,
    engine: checkpoint.engine.name,
  }
  const { result } = await runTwice(
    async (attempt) => {
      const common = {
        name: job,
        files: measureJobFiles(start),
        limitSeconds: measureLimit(start),
        onEvent: listenToApp(readyPattern(launch), {
          onPhase: (phase) => run.progress.enter(name, phase),
          onOutput: () => {},
        }),
      }
      const again = { anew: attempt > 1, evidenceFolder: folder, tell }
      const done = await runAt(run, bench, checkpoint, place, common, again)
      keepFiles(done.files, folder, tell)
      const figure = readMeasurement(done, benchmark.measures, launch.timeout)
      return { figure, broken: whyBroke(figure, done, attempt) }
    },
    (why) => {
      keepFirstTry(folder)
      run.progress.enter(name, `trying once more, because ${why}`)
    },
    place.machine.on === 'guest' ? 2 : 1,
  )
  return result.figure
}

type Common = Pick<CheckpointGuest, 'name' | 'files' | 'limitSeconds' | 'onEvent'>

async function runAt(
  { cancel }: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  { machine, resources }: Place,
  common: Common,
  again: Pick<CheckpointGuest, 'anew' | 'evidenceFolder' | 'tell'>,
): Promise<GuestRun> {
  if (machine.on === 'guest') {
    const { cpu, accel } = machine
    const guest = { ...common, ...again, cpu, accel, target: resources }
    return runOnCheckpoint(bench, checkpoint, guest, cancel)
  }
  return runOnHostCopy(bench, checkpoint, common, cancel)
}

function whyBroke(
  figure: number | MeasureFailure,
  { kernelTrouble }: GuestRun,
  attempt: number,
): string | undefined {
  const broke = typeof figure === 'object' && figure.kind === 'machine-broke'
  return whyAgain(broke ? figure : { kernelTrouble }, attempt)
}
