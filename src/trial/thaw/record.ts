import { type Probed, readProbes } from '../../cpu/probes.js'
import { type GuestRun, lineOf } from '../../machine/guest/listen.js'
import type { GuestEvent } from '../../machine/guest/record.js'

/** The record of a thaw. The words and units of thaw.sh and cpu.sh are known only here. */
export type ThawRecord = BrokenRecord | WholeRecord

interface SentFiles {
  /** CRIU's log of the restore; empty if it was not sent */
  readonly criuLog: string
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
  /** flags of /proc/cpuinfo */
  readonly flags: readonly string[]
  readonly probed: Probed
  /** exit status of CRIU, and how long it took */
  readonly restore: { readonly status: number; readonly seconds: number }
  /** undefined: there was no process to watch */
  readonly watch: WatchRecord | undefined
  /** number of events that the kernel dropped; undefined: nothing was traced, as on this machine itself */
  readonly dropped: number | undefined
  /** the kernel's exit code of an app that has ended, if nothing was traced */
  readonly exitCode: number | undefined
}

export interface WatchRecord {
  readonly state: 'alive' | 'gone'
  readonly seconds: number
  /** undefined: the verify command was not run */
  readonly verify:
    | { readonly passed: boolean; readonly status: number; readonly said: string }
    | undefined
}

/** Exit status of a command that `timeout -s KILL` ended. */
export const timedOut = 137

/**
 * Reads the record of a thaw. A missing or malformed line means that the run broke, as if it had never
 * ended.
 */
export function readThawRecord(run: GuestRun): ThawRecord {
  const files = filesOf(run)
  if (run.broken !== undefined) return { kind: 'broken', why: run.broken, ...files }
  try {
    return { kind: 'whole', ...readWords(run), ...files }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { kind: 'broken', why: error.message, ...files }
  }
}

/** The phase that begins with an event, if any. */
export function phaseOf(event: GuestEvent): string | undefined {
  if (event.kind !== 'line') return undefined
  if (event.word === 'phase') return event.rest
  return event.word === 'restored' && event.rest.startsWith('0 ') ? 'watching' : undefined
}

class Unreadable extends Error {}

function readWords(run: GuestRun): Omit<WholeRecord, 'kind' | keyof SentFiles> {
  const probed = readProbes(lineOf(run, 'probed') ?? '')
  // Without this proof, nothing is known about the guest's CPU.
  if (probed === undefined) throw new Unreadable('it did not prove which instructions it runs')
  const [status = '', duration = ''] = required(run, 'restored', /^(\d{1,3}) (\d+)$/)
  const [flags = ''] = required(run, 'flags', /^(.*)$/)
  const exitCode = optional(run, 'ended', /^(\d+)$/)?.[0]
  return {
    model: lineOf(run, 'model') || 'unknown',
    flags: flags.split(' ').filter(Boolean),
    probed,
    restore: { status: Number(status), seconds: secondsOf(duration) },
    watch: watchOf(run),
    dropped: lineOf(run, 'untraced') === undefined ? droppedOf(run) : undefined,
    exitCode: exitCode === undefined ? undefined : Number(exitCode),
  }
}

function watchOf(run: GuestRun): WatchRecord | undefined {
  const [duration] = optional(run, 'watched', /^(\d+)$/) ?? []
  if (duration === undefined) return undefined
  const alive = lineOf(run, 'alive') !== undefined
  if (!alive) required(run, 'gone', /^()$/)
  const [passed, status] = optional(run, 'verified', /^(yes|no) (\d{1,3})$/) ?? []
  return {
    state: alive ? 'alive' : 'gone',
    seconds: secondsOf(duration),
    verify:
      passed === undefined
        ? undefined
        : { passed: passed === 'yes', status: Number(status), said: text(run, 'verify.log') },
  }
}

/** The number of events that the kernel dropped from both traces. Both must have been sent. */
function droppedOf(run: GuestRun): number {
  const counts = ['life', 'faults'].map((trace) => {
    const line = run.lines.find(
      ({ word, rest }) => word === 'dropped' && rest.startsWith(`${trace} `),
    )
    const count = /^\w+ (\d+)$/.exec(line?.rest ?? '')?.[1]
    if (count === undefined) throw new Unreadable(`it did not say what its ${trace} trace dropped`)
    if (!run.files.has(trace)) throw new Unreadable(`it did not send its ${trace} trace`)
    return Number(count)
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

function filesOf(run: GuestRun): SentFiles {
  return {
    criuLog: text(run, 'criu.log'),
    life: text(run, 'life'),
    faults: text(run, 'faults'),
    reports: ['crash-1', 'crash-2', 'crash-3', 'output']
      .map((name) => text(run, name))
      .filter(Boolean),
  }
}

function text(run: GuestRun, name: string): string {
  return run.files.get(name)?.toString('utf8') ?? ''
}

/** The scripts count in centiseconds, because their shell has no fractions. */
function secondsOf(centiseconds: string): number {
  return Number(centiseconds) / 100
}

/** @returns the groups of `form` */
function required(run: GuestRun, word: string, form: RegExp): string[] {
  const groups = optional(run, word, form)
  if (groups === undefined) throw new Unreadable(`its record has no line \`${word}\``)
  return groups
}

function optional(run: GuestRun, word: string, form: RegExp): string[] | undefined {
  const rest = lineOf(run, word)
  if (rest === undefined) return undefined
  const found = form.exec(rest)
  if (!found) {
    throw new Unreadable(
      `its record has a line \`${word}\` that cannot be read: ${JSON.stringify(rest.slice(0, 80))}`,
    )
  }
  return found.slice(1)
}
