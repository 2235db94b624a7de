import { readCpuRecord } from '../../machine/job/cpu-record.js'
import type { GuestRun } from '../../machine/job/listen.js'
import {
  optionalLine,
  readRecord,
  requiredLine,
  secondsOf,
  textOf,
} from '../../machine/job/record-lines.js'
import { decodeFirst } from '../thaw/build-evidence.js'
import type { Watched } from '../thaw/evidence.js'
import { droppedOf, filesOf, type WatchRecord, watchOf } from '../thaw/record.js'
import { readTrace } from '../thaw/trace.js'
import type { ReadinessSeen, StartEvidence } from './evidence.js'

/**
 * Reads the record of a fresh start. The words of start.sh are known only here.
 * @param start unique in the run: the ids of its faults begin with it
 */
export async function readStartRecord(run: GuestRun, start: string): Promise<StartEvidence> {
  const { life, faults, reports } = filesOf(run)
  const record = readRecord(run, () => readWords(run))
  const pid = 'broken' in record ? 0 : record.pid
  const { sigills, unread, ...trace } = readTrace(life, faults, pid, 'start')
  const seen = { thaw: start, pid, trace, sigills: await decodeFirst(sigills, start), reports }
  if ('broken' in record) {
    return {
      observed: { ...seen, stage: 'broken', on: 'guest', why: record.broken },
      readiness: { kind: 'unknown' },
    }
  }
  const { readiness, watch, dropped } = record
  return {
    observed: {
      ...seen,
      stage: 'watched',
      restore: { status: 0, seconds: 0, errors: [] },
      dropped: dropped + unread,
      kernelTrouble: run.kernelTrouble,
      proof: { kind: 'not-needed' },
      ...watchedAs(readiness, watch),
    },
    readiness,
  }
}

function readWords(run: GuestRun) {
  readCpuRecord(run)
  const [pid = ''] = requiredLine(run, 'app', /^(\d{1,9})$/)
  const readiness = readinessOf(run)
  const watch = watchOf(run)
  // An app that was ready was watched.
  if (readiness.kind === 'ready') requiredLine(run, 'watched', /^(\d+)$/)
  return { pid: Number(pid), readiness, watch, dropped: droppedOf(run) }
}

function readinessOf(run: GuestRun): ReadinessSeen {
  if (optionalLine(run, 'app-ended', /^(\d{1,3})$/)) return { kind: 'ended' }
  if (optionalLine(run, 'not-ready', /^()$/)) {
    const [status = ''] = requiredLine(run, 'asked', /^(\d{0,3})$/)
    const said = textOf(run, 'ready.log')
    return { kind: 'late', status: status === '' ? undefined : Number(status), said }
  }
  const [duration = ''] = requiredLine(run, 'ready', /^(\d+)$/)
  return { kind: 'ready', seconds: secondsOf(duration) }
}

function watchedAs(
  { kind }: ReadinessSeen,
  watch: WatchRecord | undefined,
): Pick<Watched, 'state' | 'watched' | 'verify'> {
  if (watch) return { state: watch.state, watched: watch.seconds, verify: watch.verify }
  return { state: kind === 'ended' ? 'gone' : 'alive', watched: 0, verify: undefined }
}
