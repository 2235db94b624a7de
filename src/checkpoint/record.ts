import { type CpuRecord, readCpuRecord } from '../machine/guest/cpu-record.js'
import { type GuestRun, lineOf } from '../machine/guest/listen.js'

/** The result of a job that was to take a checkpoint, from its record. */
export type CheckpointRecord =
  | { readonly kind: 'broken'; readonly why: string }
  /** The app ended before it was ready. */
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

/** Reads the record of checkpoint.sh. A missing or malformed line means that the job broke. */
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
  return {
    kind: 'broken',
    why: `its record has no number after \`${word}\`: ${JSON.stringify(rest ?? null)}`,
  }
}
