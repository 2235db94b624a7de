import { type CpuRecord, readCpuRecord } from '../machine/guest/cpu-record.js'
import { type GuestRun, lineOf } from '../machine/guest/listen.js'

/** What a job that was to take a checkpoint says became of it. */
export type CheckpointRecord =
  | { readonly kind: 'broken'; readonly why: string }
  /** The app ended before it was ready. */
  | { readonly kind: 'ended'; readonly status: number }
  | { readonly kind: 'not-ready' }
  /** The engine could not freeze the app. */
  | { readonly kind: 'refused'; readonly status: number }
  | {
      readonly kind: 'dumped'
      /** of the app's first process, which has it again when it is restored */
      readonly pid: number
      /** seconds until the app was ready */
      readonly ready: number
      readonly cpu: CpuRecord
      /** mount points that the app saw read-only, since no layer could be laid over them */
      readonly unlayered: readonly string[]
    }

/** Reads the words of checkpoint.sh. What is missing or malformed means that the job broke. */
export function readCheckpointRecord(run: GuestRun): CheckpointRecord {
  if (run.broken !== undefined) return { kind: 'broken', why: run.broken }
  const ended = lineOf(run, 'app-ended')
  if (ended !== undefined)
    return withNumber('app-ended', ended, (status) => ({ kind: 'ended', status }))
  if (lineOf(run, 'not-ready') !== undefined) return { kind: 'not-ready' }
  const [, status, pid] = /^(\d+) (\d+)$/.exec(lineOf(run, 'dumped') ?? '') ?? []
  if (status === undefined) return { kind: 'broken', why: 'it did not say how the dump ended' }
  if (status !== '0') return { kind: 'refused', status: Number(status) }
  const cpu = readCpuRecord(run)
  if (typeof cpu === 'string') return { kind: 'broken', why: cpu }
  return withNumber('ready', lineOf(run, 'ready'), (centiseconds) => ({
    kind: 'dumped',
    pid: Number(pid),
    ready: centiseconds / 100,
    cpu,
    unlayered: run.lines.filter(({ word }) => word === 'unlayered').map(({ rest }) => rest),
  }))
}

function withNumber(
  word: string,
  rest: string | undefined,
  record: (value: number) => CheckpointRecord,
): CheckpointRecord {
  if (rest !== undefined && /^\d{1,12}$/.test(rest)) return record(Number(rest))
  return { kind: 'broken', why: `its word "${word}" is no number: ${JSON.stringify(rest ?? null)}` }
}
