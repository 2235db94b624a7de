import { type CpuRecord, readCpuRecord } from '../machine/job/cpu-record.js'
import type { GuestRun } from '../machine/job/listen.js'
import { optionalLine, readRecord, requiredLine, secondsOf } from '../machine/job/record-lines.js'

/** What a job that was to take a checkpoint says. */
export type CheckpointRecord =
  | { readonly kind: 'broken'; readonly why: string }
  /** The app ended before it was ready. `status` is a shell's: 128 + N is death by signal N. */
  | { readonly kind: 'ended'; readonly status: number }
  | { readonly kind: 'not-ready' }
  /** The engine could not freeze the app. */
  | { readonly kind: 'refused'; readonly status: number }
  | {
      readonly kind: 'dumped'
      /** process id of the app's first process; the same after the restore */
      readonly pid: number
      /** seconds until the app was ready */
      readonly ready: number
      readonly cpu: CpuRecord
      /** mount points that the app saw read-only, because no overlay could be mounted on them */
      readonly unlayered: readonly string[]
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
  const [status, pid] = requiredLine(run, 'dumped', /^(\d{1,3}) (\d{1,9})$/)
  if (status !== '0') return { kind: 'refused', status: Number(status) }
  const [ready = ''] = requiredLine(run, 'ready', /^(\d+)$/)
  return {
    kind: 'dumped',
    pid: Number(pid),
    ready: secondsOf(ready),
    cpu: readCpuRecord(run),
    unlayered: run.lines.filter(({ word }) => word === 'unlayered').map(({ rest }) => rest),
  }
}
