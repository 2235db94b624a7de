import type { Engine } from '../../checkpoint/engines/engine.js'
import { recognisedIn } from '../../checkpoint/engines/said/messages.js'
import { type Decoded, decodeInstruction } from '../../cpu/instruction.js'
import type { DecodedSigill, Evidence } from './evidence.js'
import { exitOf } from './exit.js'
import { byFrozenId } from './frozen-ids.js'
import { type Proof, proofOf } from './proof.js'
import { type ThawRecord, timedOut, type WholeRecord } from './record.js'
import { noRestorers } from './restorers.js'
import type { Beginning } from './thread-tree.js'
import { readTrace, type Sigill, type Trace } from './trace.js'

/** Which thaw a record is of. */
export interface ThawIdentity extends Pick<Engine, 'errorsIn' | 'provesItself' | 'title'> {
  /** unique in the run */
  readonly thaw: string
  /** process id of the app's first process in the checkpoint, where the record has none */
  readonly pid: number
  /** what the app's first process was called then; undefined: not known */
  readonly comm: string | undefined
  readonly on: 'guest' | 'host'
}

/** Turns the record of a thaw into evidence. */
export async function buildEvidence(record: ThawRecord, identity: ThawIdentity): Promise<Evidence> {
  const { thaw, pid: frozen, on, errorsIn } = identity
  const idOf = byFrozenId(record.life)
  const app = record.kind === 'whole' ? record.app : undefined
  const pid = app === undefined ? frozen : (idOf?.(app) ?? app)
  const [beginning, beside] = beginningOf(record, identity)
  const { sigills, unread, ...trace } =
    record.kind === 'whole' && record.dropped === undefined
      ? untraced(record, pid)
      : readTrace(record.life, record.faults, pid, beginning, idOf, beside)
  const decoded = await decodeFirst(sigills.filter(isOfApp(beginning)), thaw)
  const observed = {
    ...{ thaw, pid, trace, sigills: decoded, reports: record.reports },
    ...(identity.provesItself ? {} : { byCommand: true }),
  }
  if (record.kind === 'broken') return { ...observed, stage: 'broken', on, why: record.why }
  if (on === 'guest' && record.dropped === undefined) {
    return { ...observed, stage: 'broken', on, why: 'it traced nothing' }
  }
  const {
    restore: { status, seconds },
    kernelTrouble,
  } = record
  // What an app printed that was started afresh is no error of the engine's.
  const said = status === 0 ? '' : record.said
  const errors = errorsIn(logTextOf(record), said)
  const restore = { status, seconds, errors, by: whoSaid(errors, record, identity) }
  const dropped = (record.dropped ?? 0) + unread
  const proof = proofIn(record, identity, pid, trace)
  const all = { ...observed, dropped, kernelTrouble, restore, proof }
  if (status === timedOut) return { ...all, stage: 'late' }
  if (status !== 0) return { ...all, stage: 'refused' }
  if (record.watch === undefined) return { ...all, stage: 'unwatched' }
  const { state, verify } = record.watch
  const { asleep } = record
  const watched = { state, watched: record.watch.seconds, verify, ...(asleep ? { asleep } : {}) }
  return { ...all, stage: 'watched', ...watched }
}

function beginningOf(
  record: ThawRecord,
  { provesItself }: ThawIdentity,
): [Beginning | 'either', readonly number[]] {
  if (record.kind !== 'whole' || provesItself) return ['thaw', []]
  // Engines with images of their own trace processes for other reasons than CRIU does.
  const isForeign = (record.images?.size ?? 0) > 0
  return [isForeign ? 'command' : 'either', record.beside]
}

/**
 * No instruction of 64-bit code on any CPU. gVisor's systrap puts it over a system call while it replaces that, and
 * catches the SIGILL of whoever comes by (pkg/sentry/platform/systrap/usertrap).
 */
const gvisorTrap = 0x06

/** Whether a SIGILL may be the app's. Only engines with images of their own put traps into its code. */
function isOfApp(beginning: Beginning | 'either'): (sigill: Sigill) => boolean {
  return ({ bytes }) => beginning !== 'command' || bytes[0] !== gvisorTrap
}

/** Who said the errors of a restore; undefined: CRIU. */
function whoSaid(
  errors: readonly string[],
  record: WholeRecord,
  { provesItself, title, errorsIn }: ThawIdentity,
): string | undefined {
  if (provesItself) return undefined
  const [known] = recognisedIn(errors[0] ?? '')
  if (known) return known.message.by
  return errorsIn(logTextOf(record), '').length > 0 ? undefined : title
}

/** Of an engine that ended with 0. */
function proofIn(
  record: WholeRecord,
  { provesItself, pid, comm }: ThawIdentity,
  app: number,
  { restorers, living, last }: Pick<Trace, 'restorers' | 'living' | 'last'>,
): Proof | undefined {
  if (record.restore.status !== 0) return undefined
  if (provesItself) return { kind: 'engine' }
  if (record.app === undefined) return undefined
  return proofOf({
    restorers,
    traced: record.dropped !== undefined,
    app: { pid: app, comm: record.comm },
    frozen: comm === undefined ? undefined : { pid, comm },
    logs: record.logs,
    images: record.images,
    alive: new Set([...living, ...(last === undefined ? [] : [last])]),
  })
}

/** All that a restore has logged or printed, in one text. */
export function logTextOf(record: WholeRecord): string {
  return [record.criuLog, ...record.logs.map(({ text }) => text)].join('\n')
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
    living: new Set(),
    restorers: noRestorers,
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
