import type { Frozen } from '../../checkpoint/checkpoint.js'
import { engineAtRestore } from '../../checkpoint/engine-options.js'
import type { Accel } from '../../cpu/accel.js'
import type { Probed } from '../../cpu/probes.js'
import type { RegisterState } from '../../cpu/register-state.js'
import type { Target } from '../../cpu/target.js'
import type { Bench } from '../../machine/bench.js'
import { containerFiles } from '../../machine/job/container.js'
import { type ThawJob, thawJobFiles } from '../../machine/job/job.js'
import { keepFiles, keepFirstTry } from '../../machine/job/keep.js'
import { thawLimit, watchLimit } from '../../machine/job/limits.js'
import type { GuestRun, GuestStart } from '../../machine/job/listen.js'
import { initName } from '../../machine/job/programs/init.js'
import { runTwice } from '../../machine/job/run-twice.js'
import type { ThawPlan } from '../../plan/plan.js'
import { buildEvidence, logTextOf } from './build-evidence.js'
import type { Evidence } from './evidence.js'
import { runOnCheckpoint, whyAgain } from './guest.js'
import { runOnHostCopy } from './host.js'
import { phaseOf, readThawRecord, type ThawRecord } from './record.js'
import { restoreCall } from './restore-options.js'
import type { ThawMachine } from './thaw-machine.js'

/** Where a checkpoint is thawed. */
export interface ThawOptions {
  /** Unique in the run, and usable as a file name. */
  readonly name: string
  readonly target: Target
  readonly machine: ThawMachine
  /** An existing folder for console, CRIU's log, output and trace. */
  readonly evidenceFolder: string
  /** whether its guests boot even where a saved state is at hand */
  readonly anew: boolean
  readonly onPhase: (phase: string) => void
  /** Called with a sentence if evidence cannot be kept. */
  readonly tell: (sentence: string) => void
}

/** One thaw: the evidence, and the CPU of the machine. */
export interface Thaw {
  readonly evidence: Evidence
  /** CRIU's log of the restore; not trusted */
  readonly criuLog: string
  /** flags of the machine's /proc/cpuinfo; empty if the machine broke */
  readonly flags: readonly string[]
  /** what the instruction of each feature did; undefined: the machine broke */
  readonly probed: Probed | undefined
  /** the register state that its kernel saves; undefined: the machine broke */
  readonly state: RegisterState | undefined
  /** value of QEMU's `-cpu` of the last guest, or the name of this machine's CPU */
  readonly cpu: string
  readonly attempts: number
  /** undefined: this machine itself */
  readonly start: GuestStart | undefined
  /** seconds */
  readonly times: { readonly boot: number; readonly restore: number; readonly total: number }
}

/**
 * Restores a checkpoint on a machine and watches it. If a guest breaks, it is tried again once. The
 * kernel of this machine itself is not traced, so there only the app's first process and CRIU are
 * observed, and no SIGILLs that the app catches.
 */
export async function thaw(
  bench: Bench,
  checkpoint: Frozen,
  plan: ThawPlan,
  cancel: AbortSignal,
  { name, target, machine, evidenceFolder, anew, onPhase, tell }: ThawOptions,
): Promise<Thaw> {
  const job = jobOf(checkpoint, plan)
  const { container } = checkpoint
  const common = {
    name,
    files: [
      ...thawJobFiles(job),
      ...(container ? containerFiles(container.job, bench.toolkit) : []),
    ],
    limitSeconds: thawLimit(job),
    limitAfter: (event: Parameters<typeof phaseOf>[0]) =>
      phaseOf(event) === 'watching' ? watchLimit(job) : undefined,
    onEvent: (event: Parameters<typeof phaseOf>[0]) => {
      const phase = phaseOf(event)
      if (phase !== undefined) onPhase(phase)
    },
  }
  const guestOn = (cpu: string, accel: Accel, attempt: number) =>
    runOnCheckpoint(
      bench,
      checkpoint,
      {
        ...common,
        cpu,
        accel,
        target,
        // What broke a guest may be in the state that it was loaded from.
        anew: anew || attempt > 1,
        evidenceFolder,
        tell,
      },
      cancel,
    )
  let cpu = machine.on === 'guest' ? machine.cpu : 'unknown'
  const { result, attempts } = await runTwice(
    async (attempt) => {
      const run =
        machine.on === 'guest'
          ? await guestOn(cpu, machine.accel, attempt)
          : await runOnHostCopy(
              bench,
              checkpoint,
              { ...common, store: checkpoint.store.path },
              cancel,
            )
      keepFiles(run.files, evidenceFolder, tell)
      const record = readThawRecord(run)
      return { run, record, broken: whyAgain(record, attempt) }
    },
    (why, { run }) => {
      keepFirstTry(evidenceFolder)
      // A guest that sent nothing may be unable to boot on this CPU.
      if (machine.on === 'guest' && run.times.start === undefined) cpu = machine.instead ?? cpu
      onPhase(`trying once more, because ${why}`)
    },
    machine.on === 'guest' ? 2 : 1,
  )
  const { run, record } = result
  const whole = record.kind === 'whole' ? record : undefined
  return {
    evidence: await buildEvidence(record, {
      thaw: name,
      pid: checkpoint.manifest.app.pid,
      // Who else made a checkpoint has started the app otherwise.
      comm: checkpoint.manifest.made ? undefined : initName,
      on: machine.on,
      ...engineAtRestore(checkpoint, plan),
    }),
    criuLog: whole ? logTextOf(whole) : record.criuLog,
    flags: whole?.flags ?? [],
    probed: whole?.probed,
    state: whole?.state,
    cpu: machine.on === 'host' ? (whole?.model ?? cpu) : cpu,
    attempts,
    start: run.start,
    times: timesOf(run, record, machine),
  }
}

function jobOf(checkpoint: Frozen, plan: ThawPlan): ThawJob {
  const { app } = checkpoint.manifest
  return {
    app: {
      user: app.user,
      environment: plan.environment,
      workingDirectory: app.workingDirectory,
    },
    verify: plan.verify,
    watch: plan.watch,
    timeout: plan.timeout,
    engine: restoreCall(checkpoint, plan),
    elsewhere: checkpoint.elsewhere ?? false,
  }
}

/** A job on this machine does not boot. */
function timesOf({ times }: GuestRun, record: ThawRecord, { on }: ThawMachine): Thaw['times'] {
  return {
    boot: on === 'host' ? 0 : (times.start ?? 0),
    restore: record.kind === 'whole' ? record.restore.seconds : 0,
    total: times.total,
  }
}
