import { join } from 'node:path'
import { criuErrors } from '../../checkpoint/engines/criu/errors.js'
import { decodeInstruction } from '../../cpu/instruction.js'
import { type Probed, readProbes } from '../../cpu/probes.js'
import { type Caller, jobFiles } from '../../machine/guest/job.js'
import { keepFiles, keepFirstTry } from '../../machine/guest/keep.js'
import { type GuestRun, told } from '../../machine/guest/listen.js'
import type { GuestEvent } from '../../machine/guest/record.js'
import type { Rig } from '../../machine/guest/rig.js'
import { runGuest } from '../../machine/guest/run.js'
import type { Plan } from '../../plan/plan.js'
import type { DecodedSigill, Evidence, VerifyResult } from './evidence.js'
import { readTrace, type Sigill, type Trace } from './trace.js'

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
      onEvent: phaseTeller(request.onPhase),
    })
    keepFiles(run.files, request.evidenceFolder)
    const broken = whatBroke(run)
    if (broken === undefined || attempt === 2) {
      const evidence = await evidenceOf(run, request.root)
      return {
        evidence,
        criuLog: run.files.get('criu.log')?.toString('utf8') ?? '',
        ...cpuOf(run),
        cpu,
        attempts: attempt,
        times: {
          boot: run.times.boot ?? 0,
          restore: evidence.criu?.seconds ?? 0,
          total: run.times.total,
        },
      }
    }
    keepFirstTry(request.evidenceFolder)
    if (run.times.boot === undefined) cpu = request.instead ?? cpu
    request.onPhase(`trying once more, since ${broken}`)
  }
}

/** Tells the phases of a thaw as they begin. */
export function phaseTeller(onPhase: ThawRequest['onPhase']): (event: GuestEvent) => void {
  return (event) => {
    if (event.kind !== 'line') return
    if (event.word === 'phase') onPhase(event.rest)
    if (event.word === 'restored' && event.rest.startsWith('0 ')) onPhase('watching')
  }
}

/** Turns what a guest told into evidence. */
export function evidenceOf(run: GuestRun, root: number): Promise<Evidence> {
  const text = (name: string) => run.files.get(name)?.toString('utf8') ?? ''
  const trace = readTrace(text('life'), text('faults'), root)
  return evidenceWith(run, root, {
    trace,
    dropped: dropped(run, 'life') + dropped(run, 'faults') + trace.unread,
    breaking: 'the guest broke twice',
  })
}

/**
 * As `evidenceOf`, of any kind of run.
 * @param seen what a trace shows, from wherever; and what it is called if the run broke
 */
export async function evidenceWith(
  run: GuestRun,
  root: number,
  { trace, dropped, breaking }: Pick<Evidence, 'trace' | 'dropped'> & { breaking: string },
): Promise<Evidence> {
  const broken = whatBroke(run)
  const text = (name: string) => run.files.get(name)?.toString('utf8') ?? ''
  const [status, centiseconds] = told(run, 'restored')?.split(' ') ?? []
  const state = told(run, 'alive') !== undefined ? 'alive' : 'gone'
  const watched = told(run, 'watched')
  return {
    broken: broken === undefined ? undefined : `${breaking}: ${broken}`,
    criu:
      status === undefined
        ? undefined
        : {
            status: Number(status),
            seconds: Number(centiseconds) / 100,
            errors: criuErrors(text('criu.log')),
          },
    trace,
    sigills: await decoded(trace),
    root,
    state: watched === undefined ? undefined : state,
    watched: Number(watched ?? 0) / 100,
    verify: verifyOf(run, text('verify.log')),
    reports: ['crash-1', 'crash-2', 'crash-3', 'output'].map(text).filter(Boolean),
    dropped,
  }
}

/** A guest that does not prove its CPU is no honest one, whatever else it says. */
function whatBroke(run: GuestRun): string | undefined {
  if (run.broken !== undefined || probedBy(run) !== undefined) return run.broken
  return 'it did not prove which instructions it runs'
}

/** What the CPU said of itself, and what it did. */
export function cpuOf(run: GuestRun): Pick<Thaw, 'flags' | 'probed'> {
  return { flags: told(run, 'flags')?.split(' ') ?? [], probed: probedBy(run) }
}

function probedBy(run: GuestRun): Probed | undefined {
  return readProbes(told(run, 'probed') ?? '')
}

function verifyOf(run: GuestRun, said: string): VerifyResult {
  const [passed, status] = told(run, 'verified')?.split(' ') ?? []
  if (passed === undefined) return { asked: false }
  return { asked: true, passed: passed === 'yes', status: Number(status), said }
}

/** Events that a trace lacks; a trace that did not come, or does not say, lacks everything. */
function dropped(run: GuestRun, trace: string): number {
  const said = run.lines.find(
    ({ word, rest }) => word === 'dropped' && rest.startsWith(`${trace} `),
  )
  const count = /^\w+ (\d+)$/.exec(said?.rest ?? '')?.[1]
  return count === undefined || !run.files.has(trace) ? Number.POSITIVE_INFINITY : Number(count)
}

/** The first SIGILL of each instruction: JIT code changes, so its bytes count as well as its place. */
async function decoded(trace: Trace): Promise<DecodedSigill[]> {
  const first = new Map<string, Sigill>()
  for (const sigill of trace.sigills) {
    const key = `${sigill.address} ${sigill.of} ${Buffer.from(sigill.bytes).toString('hex')}`
    if (!first.has(key)) first.set(key, sigill)
  }
  return Promise.all(
    [...first.values()].map(async (sigill) => ({
      ...sigill,
      instruction: await decodeInstruction(sigill.bytes, sigill.address),
    })),
  )
}
