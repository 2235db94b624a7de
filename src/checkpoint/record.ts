import { bounded, oneLine } from '../base/text/text.js'
import { type CpuRecord, readCpuRecord } from '../machine/job/cpu-record.js'
import type { GuestRun } from '../machine/job/listen.js'
import {
  optionalLine,
  readRecord,
  requiredLine,
  secondsOf,
  UnreadableRecord,
} from '../machine/job/record-lines.js'

/** The name is the process's own choice: not trusted. */
export interface NamedProcess {
  readonly pid: number
  readonly comm: string
}

/** What a job that was to take a checkpoint says. */
export type CheckpointRecord =
  | { readonly kind: 'broken'; readonly why: string }
  /** The app ended before it was ready. `status` is a shell's: 128 + N is death by signal N. */
  | { readonly kind: 'ended'; readonly status: number }
  | { readonly kind: 'not-ready' }
  /** The first thread of a process has ended, and others go on. */
  | ({ readonly kind: 'first-thread-ended' } & NamedProcess)
  /** Processes that do not descend from the app's first one. */
  | { readonly kind: 'strays'; readonly processes: readonly NamedProcess[] }
  /** The root has no shell, and the one that it was given is still part of the app. */
  | { readonly kind: 'our-shell' }
  /** The engine could not freeze the app. */
  | { readonly kind: 'refused'; readonly status: number }
  /** The command that was to freeze the app ended, with a shell's status other than 0. */
  | { readonly kind: 'command-ended'; readonly status: number }
  | { readonly kind: 'command-late' }
  /** The folder of the images stayed empty. `ended`: the app's status; undefined: it lives. */
  | { readonly kind: 'no-images'; readonly ended: number | undefined }
  /** There are images, but the app went on, which it does with no engine of this kind. */
  | { readonly kind: 'not-frozen' }
  /** The app ended meanwhile, not as one does that was frozen. */
  | { readonly kind: 'broken-by-command'; readonly status: number }
  | {
      readonly kind: 'dumped'
      /** process id of the app's first process; the same after the restore */
      readonly pid: number
      /** seconds until the app was ready */
      readonly ready: number
      readonly cpu: CpuRecord
      /** mount points that the app saw read-only, because no overlay could be mounted on them */
      readonly unlayered: readonly string[]
      /** where the images are: in the store, unless that was too small */
      readonly imagesIn: 'store' | 'disk'
    }

/** Reads the words of checkpoint.sh. A job that leaves out a word, or garbles one, is broken. */
export function readCheckpointRecord(run: GuestRun): CheckpointRecord {
  const record = readRecord(run, () => readWords(run))
  return 'broken' in record ? { kind: 'broken', why: record.broken } : record
}

function readWords(run: GuestRun): CheckpointRecord {
  const [ended] = optionalLine(run, 'app-ended', /^(\d{1,3})$/) ?? []
  if (ended !== undefined) return { kind: 'ended', status: Number(ended) }
  if (optionalLine(run, 'not-ready', /^()$/)) return { kind: 'not-ready' }
  const [headless] = processesIn(run, 'first-thread-ended')
  if (headless) return { kind: 'first-thread-ended', ...headless }
  const strays = processesIn(run, 'stray')
  if (strays.length > 0) return { kind: 'strays', processes: strays }
  if (optionalLine(run, 'our-shell', /^()$/)) return { kind: 'our-shell' }
  const byCommand = readCommand(run)
  if (byCommand) return byCommand
  const [status, pid] = requiredLine(run, 'dumped', /^(\d{1,3}) (\d{1,9})$/)
  if (status !== '0') return { kind: 'refused', status: Number(status) }
  const [ready = ''] = requiredLine(run, 'ready', /^(\d+)$/)
  return {
    kind: 'dumped',
    pid: Number(pid),
    ready: secondsOf(ready),
    cpu: readCpuRecord(run),
    imagesIn: optionalLine(run, 'store-full', /^()$/) ? 'disk' : 'store',
    unlayered: run.lines.filter(({ word }) => word === 'unlayered').map(({ rest }) => rest),
  }
}

/** Reads the words of freeze.sh that are no checkpoint. */
function readCommand(run: GuestRun): CheckpointRecord | undefined {
  const [status] = optionalLine(run, 'command-ended', /^(\d{1,3})$/) ?? []
  if (status !== undefined) return { kind: 'command-ended', status: Number(status) }
  if (optionalLine(run, 'command-late', /^()$/)) return { kind: 'command-late' }
  if (optionalLine(run, 'not-frozen', /^()$/)) return { kind: 'not-frozen' }
  const [broken] = optionalLine(run, 'broken-by-command', /^(\d{1,3})$/) ?? []
  if (broken !== undefined) return { kind: 'broken-by-command', status: Number(broken) }
  const [ended] = optionalLine(run, 'no-images', /^(\d{1,3}|lives)$/) ?? []
  if (ended === undefined) return undefined
  return { kind: 'no-images', ended: ended === 'lives' ? undefined : Number(ended) }
}

/** @returns those of all lines `WORD PID NAME` */
function processesIn(run: GuestRun, word: string): NamedProcess[] {
  return run.lines
    .filter((line) => line.word === word)
    .map(({ rest }) => {
      const [, pid, comm = ''] = /^(\d{1,9}) (.*)$/s.exec(rest) ?? []
      if (pid === undefined) {
        throw new UnreadableRecord(`its record has a line \`${word}\` that cannot be read`)
      }
      return { pid: Number(pid), comm: bounded(oneLine(comm), 64) }
    })
}
