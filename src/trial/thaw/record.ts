import type { Probed } from '../../cpu/probes.js'
import type { RegisterState } from '../../cpu/register-state.js'
import { readCpuRecord } from '../../machine/job/cpu-record.js'
import type { GuestRun } from '../../machine/job/listen.js'
import { type GuestEvent, saidPhase } from '../../machine/job/record.js'
import {
  optionalLine,
  readRecord,
  requiredLine,
  secondsOf,
  textOf,
  UnreadableRecord,
} from '../../machine/job/record-lines.js'
import type { VerifyResult } from './evidence.js'
import { imagesRead } from './images-read.js'
import type { ImagesRead, RestoreLog } from './proof.js'

/** The record of a thaw. The words and units of thaw.sh and cpu.sh are known only here. */
export type ThawRecord = BrokenRecord | WholeRecord

export interface SentFiles {
  /** CRIU's log of the restore; empty if it was not sent */
  readonly criuLog: string
  /** what a command printed that restored the app */
  readonly said: string
  /** traces of the process tree and of the faults, as the kernel writes them */
  readonly life: string
  readonly faults: string
  /** the app's output and the crash reports of its runtimes, without empty ones */
  readonly reports: readonly string[]
}

export interface BrokenRecord extends SentFiles {
  readonly kind: 'broken'
  readonly why: string
}

export interface WholeRecord extends SentFiles {
  readonly kind: 'whole'
  /** the name that the CPU gives itself */
  readonly model: string
  /** as in CpuRecord */
  readonly flags: readonly string[]
  readonly probed: Probed
  /** the register state that the machine's kernel saves; undefined: it does not say */
  readonly state: RegisterState | undefined
  /** exit status of CRIU, and how long it took */
  readonly restore: { readonly status: number; readonly seconds: number }
  /** id of the app's first process, as the machine's kernel counts; undefined: there was none to watch */
  readonly app: number | undefined
  /** the name of that process; empty if it was gone at once */
  readonly comm: string
  /** Logs that a restore command wrote. An engine that proves itself has none, besides its own. */
  readonly logs: readonly RestoreLog[]
  /** whether nothing woke the Java that CRaC's images are of */
  readonly asleep: boolean
  /** further first processes of an app that a command restored */
  readonly beside: readonly number[]
  /** who read the images; undefined: they are CRIU's, or nothing traced that */
  readonly images: ImagesRead | undefined
  /** undefined: there was no process to watch */
  readonly watch: WatchRecord | undefined
  /** number of events that the kernel dropped; undefined: nothing was traced, as on this machine itself */
  readonly dropped: number | undefined
  /** the kernel's exit code of an app that has ended, if nothing was traced */
  readonly exitCode: number | undefined
  /** trouble that the guest's kernel told of, as a clause; undefined: it told of none */
  readonly kernelTrouble: string | undefined
}

export interface WatchRecord {
  /** stopped: whenever it was looked at */
  readonly state: 'alive' | 'stopped' | 'gone'
  readonly seconds: number
  /** undefined: the verify command was not run */
  readonly verify: VerifyResult | undefined
}

/** Exit status of a command that `timeout -s KILL` ended. */
export const timedOut = 137

/**
 * Reads the record of a thaw. A missing or malformed line means that the run broke, as if it had never
 * ended.
 */
export function readThawRecord(run: GuestRun): ThawRecord {
  const files = filesOf(run)
  const record = readRecord(run, () => readWords(run))
  return 'broken' in record
    ? { kind: 'broken', why: record.broken, ...files }
    : { kind: 'whole', ...record, ...files }
}

/** The phase that begins with an event, if any. */
export function phaseOf(event: GuestEvent): string | undefined {
  const isRestored =
    event.kind === 'line' && event.word === 'restored' && event.rest.startsWith('0 ')
  return isRestored ? 'watching' : saidPhase(event)
}

function readWords(run: GuestRun): Omit<WholeRecord, 'kind' | keyof SentFiles> {
  const { model, flags, probed, state } = readCpuRecord(run)
  const [status = '', duration = ''] = requiredLine(run, 'restored', /^(\d{1,3}) (\d+)$/)
  const [app] = optionalLine(run, 'app', /^(\d{1,9})$/) ?? []
  const [exitCode] = optionalLine(run, 'ended', /^(\d+)$/) ?? []
  return {
    model,
    flags,
    probed,
    state,
    restore: { status: Number(status), seconds: secondsOf(duration) },
    app: app === undefined ? undefined : Number(app),
    comm: optionalLine(run, 'app-name', /^(.*)$/s)?.[0] ?? '',
    logs: logsOf(run),
    asleep: optionalLine(run, 'asleep', /^()$/) !== undefined,
    beside: besideOf(run),
    images: imagesOf(run),
    watch: watchOf(run),
    dropped: optionalLine(run, 'untraced', /^()$/) ? undefined : droppedOf(run),
    exitCode: exitCode === undefined ? undefined : Number(exitCode),
    kernelTrouble: run.kernelTrouble,
  }
}

function besideOf({ lines }: GuestRun): number[] {
  const said = lines.filter(({ word }) => word === 'beside').map(({ rest }) => rest)
  if (said.every((rest) => /^\d{1,9}$/.test(rest))) return said.map(Number)
  throw new UnreadableRecord('its record has a line `beside` that cannot be read')
}

function imagesOf(run: GuestRun): ImagesRead | undefined {
  const [size] = optionalLine(run, 'images-size', /^(\d{1,15})$/) ?? []
  return size === undefined ? undefined : imagesRead(textOf(run, 'images'), Number(size))
}

/** What proof.sh found. */
function logsOf(run: GuestRun): RestoreLog[] {
  const paths = run.lines.filter(({ word }) => word === 'restore-log').map(({ rest }) => rest)
  return paths.map((path, index) => ({ path, text: textOf(run, `restore-log-${index + 1}`) }))
}

/** What watch.sh saw; undefined: there was no process to watch. */
export function watchOf(run: GuestRun): WatchRecord | undefined {
  const [duration] = optionalLine(run, 'watched', /^(\d+)$/) ?? []
  if (duration === undefined) return undefined
  const said = (word: string) => optionalLine(run, word, /^()$/) !== undefined
  const state = (['stopped', 'alive'] as const).find(said) ?? 'gone'
  if (state === 'gone') requiredLine(run, state, /^()$/)
  const [passed, status] = optionalLine(run, 'verified', /^(yes|no) (\d{1,3})$/) ?? []
  return {
    state,
    seconds: secondsOf(duration),
    verify:
      passed === undefined
        ? undefined
        : { passed: passed === 'yes', status: Number(status), output: textOf(run, 'verify.log') },
  }
}

/** The number of events that the kernel dropped from both traces. Both must have been sent. */
export function droppedOf(run: GuestRun): number {
  const counts = ['life', 'faults'].map((trace) => {
    const line = run.lines.find(
      ({ word, rest }) => word === 'dropped' && rest.startsWith(`${trace} `),
    )
    const count = /^\w+ (\d+)$/.exec(line?.rest ?? '')?.[1]
    if (count === undefined)
      throw new UnreadableRecord(`it did not say what its ${trace} trace dropped`)
    if (!run.files.has(trace)) throw new UnreadableRecord(`it did not send its ${trace} trace`)
    return Number(count)
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

export function filesOf(run: GuestRun): SentFiles {
  return {
    criuLog: textOf(run, 'criu.log'),
    said: textOf(run, 'engine.out'),
    life: textOf(run, 'life'),
    faults: textOf(run, 'faults'),
    reports: ['crash-1', 'crash-2', 'crash-3', 'output', 'engine.out']
      .map((name) => textOf(run, name))
      .filter(Boolean),
  }
}
