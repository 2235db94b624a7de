import type { Engine } from '../../checkpoint/engines/engine.js'
import { type Decoded, decodeInstruction } from '../../cpu/instruction.js'
import type { DecodedSigill, Evidence } from './evidence.js'
import { byFrozenId } from './frozen-ids.js'
import { type ThawRecord, timedOut, type WholeRecord } from './record.js'
import { exitOf, readTrace, type Sigill, type Trace } from './trace.js'

/** Which thaw a record is of. */
export interface ThawIdentity extends Pick<Engine, 'errorsIn' | 'provesItself'> {
  /** unique in the run */
  readonly thaw: string
  /** process id of the app's first process in the checkpoint, where the record has none */
  readonly pid: number
  readonly on: 'guest' | 'host'
}

/** Turns the record of a thaw into evidence. */
export async function buildEvidence(
  record: ThawRecord,
  { thaw, pid: frozen, on, errorsIn, provesItself }: ThawIdentity,
): Promise<Evidence> {
  const idOf = byFrozenId(record.life)
  const app = record.kind === 'whole' ? record.app : undefined
  const pid = app === undefined ? frozen : (idOf?.(app) ?? app)
  const { sigills, unread, ...trace } =
    record.kind === 'whole' && record.dropped === undefined
      ? untraced(record, pid)
      : readTrace(record.life, record.faults, pid, 'thaw', idOf)
  const decoded = await decodeFirst(sigills, thaw)
  const observed = { thaw, pid, trace, sigills: decoded, reports: record.reports }
  if (record.kind === 'broken') return { ...observed, stage: 'broken', on, why: record.why }
  if (on === 'guest' && record.dropped === undefined) {
    return { ...observed, stage: 'broken', on, why: 'it traced nothing' }
  }
  const {
    restore: { status, seconds },
    kernelTrouble,
  } = record
  const errors = errorsIn(record.criuLog, record.said)
  const restore = { status, seconds, errors }
  const dropped = (record.dropped ?? 0) + unread
  const all = { ...observed, dropped, kernelTrouble, restore }
  if (status === timedOut) return { ...all, stage: 'late' }
  if (status !== 0) return { ...all, stage: 'refused' }
  if (record.watch === undefined || !provesItself) return { ...all, stage: 'unwatched' }
  const { state, verify } = record.watch
  return { ...all, stage: 'watched', state, watched: record.watch.seconds, verify }
}

/**
 * Without a trace it is known whether the app is alive, and its exit code. SIGILLs that it caught are
 * not known.
 */
function untraced({ watch, exitCode }: WholeRecord, pid: number): Trace {
  const exits = exitCode === undefined ? [] : [[pid, exitOf(exitCode, 'the app')] as const]
  return {
    sawApp: (watch !== undefined && watch.state !== 'gone') || exitCode !== undefined,
    sigills: [],
    exits: new Map(exits),
    last: exitCode === undefined ? undefined : pid,
    started: new Set(),
    outOfMemory: [],
    unread: 0,
  }
}

/**
 * Keeps the first SIGILL at each instruction. JIT code can be replaced, so an instruction is
 * identified by its bytes as well as by its address.
 */
export async function decodeFirst(
  sigills: readonly Sigill[],
  thaw: string,
): Promise<DecodedSigill[]> {
  const first = new Map<string, DecodedSigill>()
  for (const sigill of sigills) {
    const instruction = await decodeInstruction(sigill.bytes, sigill.address)
    const bytes = sigill.bytes.subarray(0, certainBytes(sigill.address, instruction))
    const key = `${sigill.address} ${sigill.of} ${Buffer.from(bytes).toString('hex')}`
    if (first.has(key)) continue
    const id = `${thaw}:sigill-${first.size + 1}`
    first.set(key, { ...sigill, bytes, id, instruction })
  }
  return [...first.values()]
}

const pageSize = 4096

/**
 * How many bytes could be read for sure. The CPU has read all bytes of an instruction; what follows it
 * may lie on a page that is not there.
 */
function certainBytes(address: bigint, { valid, length }: Decoded): number {
  return valid ? length : pageSize - Number(address % BigInt(pageSize))
}
