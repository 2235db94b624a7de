import type { Frozen } from '../../checkpoint/checkpoint.js'
import { appStart, type Launch, readyPattern } from '../../checkpoint/launch.js'
import { listenToApp } from '../../checkpoint/listen-to-app.js'
import type { Accel } from '../../cpu/accel.js'
import type { Target } from '../../cpu/target.js'
import type { Bench } from '../../machine/bench.js'
import { type StartJob, startJobFiles } from '../../machine/job/job.js'
import { keepFiles, keepFirstTry } from '../../machine/job/keep.js'
import { startLimit } from '../../machine/job/limits.js'
import { textOf } from '../../machine/job/record-lines.js'
import { runTwice } from '../../machine/job/run-twice.js'
import type { ThawPlan } from '../../plan/plan.js'
import { runOnCheckpoint, whyAgain } from '../thaw/guest.js'
import type { StartEvidence } from './evidence.js'
import { readStartRecord } from './record.js'

/** Where an app is started afresh. */
export interface StartOptions {
  /** unique in the run, and usable as a file name */
  readonly name: string
  readonly target: Pick<Target, 'cores' | 'memory'>
  readonly machine: { readonly accel: Accel; readonly cpu: string }
  /** seconds that the app has to get ready */
  readonly limit: number
  /** an existing folder for console, output and trace */
  readonly evidenceFolder: string
  /** whether its guests boot even where a saved state is at hand */
  readonly anew: boolean
  readonly onPhase: (phase: string) => void
  /** Called with a sentence if evidence cannot be kept. */
  readonly tell: (sentence: string) => void
}

/** One fresh start. */
export interface Start {
  readonly evidence: StartEvidence
  /** what processes had mapped that hit a fault, as maps.sh sends it; not trusted */
  readonly maps: string
  /** number of guests that were started for it: 2 if the first one broke */
  readonly attempts: number
  /** seconds */
  readonly times: { readonly boot: number; readonly total: number }
}

/**
 * Starts the app of a checkpoint afresh in a guest: on the same files, but without what it changed until
 * it was frozen. Once it is ready, it is watched and verified like one that was thawed. If a guest
 * breaks, it is tried again once.
 */
export async function startApp(
  bench: Bench,
  checkpoint: Frozen,
  launch: Launch,
  plan: ThawPlan,
  cancel: AbortSignal,
  { name, target, machine, limit, evidenceFolder, anew, onPhase, tell }: StartOptions,
): Promise<Start> {
  const job: StartJob = {
    ...appStart(launch, checkpoint.manifest.app.user),
    timeout: limit,
    thaw: plan,
    engine: checkpoint.engine.name,
  }
  const startGuest = (attempt: number) =>
    runOnCheckpoint(
      bench,
      checkpoint,
      {
        name,
        files: startJobFiles(job),
        limitSeconds: startLimit(job),
        onEvent: listenToApp(readyPattern(launch), { onPhase, onOutput: () => {} }),
        cpu: machine.cpu,
        accel: machine.accel,
        target,
        anew: anew || attempt > 1,
        evidenceFolder,
        tell,
      },
      cancel,
    )
  const { result, attempts } = await runTwice(
    async (attempt) => {
      const run = await startGuest(attempt)
      keepFiles(run.files, evidenceFolder, tell)
      const evidence = await readStartRecord(run, name)
      return { run, evidence, broken: whyAgain(evidence.observed, attempt) }
    },
    (why) => {
      keepFirstTry(evidenceFolder)
      onPhase(`trying once more, because ${why}`)
    },
  )
  const { run, evidence } = result
  return {
    evidence,
    maps: textOf(run, 'maps'),
    attempts,
    times: { boot: run.times.start ?? 0, total: run.times.total },
  }
}
