import { join } from 'node:path'
import type { Probed } from '../../cpu/probes.js'
import { type Caller, jobFiles } from '../../machine/guest/job.js'
import { keepFiles, keepFirstTry } from '../../machine/guest/keep.js'
import type { Rig } from '../../machine/guest/rig.js'
import { runGuest } from '../../machine/guest/run.js'
import type { Plan } from '../../plan/plan.js'
import { buildEvidence, type ThawIdentity } from './build-evidence.js'
import type { Evidence } from './evidence.js'
import { phaseOf, readThawRecord, type ThawRecord } from './record.js'

export interface ThawRequest {
  /** Unique in the run, and fit for a file name. */
  readonly name: string
  /** value of QEMU's `-cpu` */
  readonly cpu: string
  /** What to try where the first guest never says a word; undefined: the same again. */
  readonly instead?: string | undefined
  /** The checkpoint's disk; it stays as it is. */
  readonly disk: string
  /** Process id of the app's first process. */
  readonly root: number
  /** Where console, CRIU's log, output and trace are kept. Exists. */
  readonly evidenceFolder: string
  readonly onPhase: (phase: string) => void
}

/** One thaw: what was seen, and which CPU the guest said it had. */
export interface Thaw {
  readonly evidence: Evidence
  /** CRIU's log of the restore; not trusted */
  readonly criuLog: string
  /** Flags of the guest's /proc/cpuinfo; empty if the guest never got that far. */
  readonly flags: readonly string[]
  /** What became of each feature's instruction; undefined: the guest never said it. */
  readonly probed: Probed | undefined
  /** value of QEMU's `-cpu`: of the last guest */
  readonly cpu: string
  readonly attempts: number
  /** seconds */
  readonly times: { readonly boot: number; readonly restore: number; readonly total: number }
}

/** Restores the checkpoint in a guest and watches it. A guest that breaks is tried once more. */
export async function thaw(
  rig: Rig,
  plan: Plan,
  caller: Caller,
  request: ThawRequest,
): Promise<Thaw> {
  let { cpu } = request
  for (let attempt = 1; ; attempt++) {
    const run = await runGuest(rig, {
      name: request.name,
      cpu,
      files: jobFiles('thaw', plan, caller, 'thawcheck'),
      disk: { path: request.disk, throwAway: true },
      console: join(request.evidenceFolder, 'console.log'),
      // The guest ends by itself; this is for the case that it does not.
      limit: 2 * plan.timeout + plan.watch + 120,
      onEvent: (event) => {
        const phase = phaseOf(event)
        if (phase !== undefined) request.onPhase(phase)
      },
    })
    keepFiles(run.files, request.evidenceFolder)
    const record = readThawRecord(run)
    if (record.kind === 'whole' || attempt === 2) {
      const identity = { thaw: request.name, pid: request.root, on: 'guest' } as const
      return {
        ...(await seenIn(record, identity)),
        cpu,
        attempts: attempt,
        times: {
          boot: run.times.boot ?? 0,
          restore: restoreTime(record),
          total: run.times.total,
        },
      }
    }
    keepFirstTry(request.evidenceFolder)
    if (run.times.boot === undefined) cpu = request.instead ?? cpu
    request.onPhase(`trying once more, since ${record.why}`)
  }
}

/** What a record shows, of any kind of machine. */
export async function seenIn(
  record: ThawRecord,
  identity: ThawIdentity,
): Promise<Pick<Thaw, 'evidence' | 'criuLog' | 'flags' | 'probed'>> {
  return {
    evidence: await buildEvidence(record, identity),
    criuLog: record.criuLog,
    flags: record.kind === 'whole' ? record.flags : [],
    probed: record.kind === 'whole' ? record.probed : undefined,
  }
}

/** Seconds; 0 where the restore was never reached. */
export function restoreTime(record: ThawRecord): number {
  return record.kind === 'whole' ? record.restore.seconds : 0
}
