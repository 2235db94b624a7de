import { hex } from '../../base/text/hex.js'
import { signalName } from '../../base/text/signals.js'
import type { Evidence } from '../thaw/evidence.js'
import type { FaultOwner } from '../thaw/trace.js'

/** One observed event, as report.json has it. */
export type Fault = SigillFault | CriuFault | SignalFault | ExitFault | VerifyFault

interface Identified {
  /** Unique in the run: the thaw's name, kind and number, such as `thaw-1:sigill-1`. */
  readonly id: string
  /** a clause for people, from untrusted parts */
  readonly message: string
}

interface OfProcess extends Identified {
  readonly pid: number
  readonly comm: string
}

/** An instruction raised SIGILL. Its id is that of the evidence's DecodedSigill. */
export interface SigillFault extends OfProcess {
  readonly kind: 'sigill'
  readonly signal: 'SIGILL'
  /** hexadecimal */
  readonly address: string
  /** whose instruction: the app's, CRIU's own, or of a command such as verify */
  readonly of: FaultOwner
  /** hexadecimal: the instruction's; of bytes that are none, those up to the end of the page */
  readonly bytes: string
}

/** An error line of CRIU's. */
export interface CriuFault extends Identified {
  readonly kind: 'criu'
}

/** A process of the app was killed by a signal. */
export interface SignalFault extends OfProcess {
  readonly kind: 'signal'
  /** name, such as SIGSEGV */
  readonly signal: string
}

/** The app ended with another status than 0. */
export interface ExitFault extends OfProcess {
  readonly kind: 'exit'
  readonly status: number
}

export interface VerifyFault extends Identified {
  readonly kind: 'verify'
  readonly status: number
}

/** Faults of one kind in a report. More of them say nothing new, and a JVM can hit SIGILL for ever. */
const mostOfKind = 20

/**
 * What happened, in the order: instructions, CRIU's errors, ends of processes, verify. At most 20 of
 * a kind.
 * @param decisive id of the one that is kept in any case and stands before all others of its kind
 */
export function faultsOf(evidence: Evidence, decisive?: string): Fault[] {
  const kept = <F extends Fault>(faults: readonly F[]) =>
    [
      ...faults.filter(({ id }) => id === decisive),
      ...faults.filter(({ id }) => id !== decisive),
    ].slice(0, mostOfKind)
  return [
    ...kept(sigillFaults(evidence)),
    ...kept(criuFaults(evidence)),
    ...kept(signalFaults(evidence)),
    ...exitFaults(evidence),
    ...verifyFaults(evidence),
  ]
}

function sigillFaults({ sigills }: Evidence): SigillFault[] {
  return sigills.map(({ id, pid, comm, address, bytes, of, instruction }) => ({
    id,
    kind: 'sigill',
    pid,
    comm,
    signal: 'SIGILL',
    of,
    address: hex(address),
    bytes: Buffer.from(bytes).toString('hex'),
    message: of === 'app' ? instruction.text : `${instruction.text} (not in the app)`,
  }))
}

/** What CRIU logged where it did not restore; of a restore that went well it means nothing. */
export function criuFaults(evidence: Evidence): CriuFault[] {
  const isRestored = evidence.stage === 'watched' && evidence.proof !== undefined
  if (isRestored || evidence.stage === 'broken' || evidence.stage === 'unwatched') return []
  return evidence.restore.errors.map((message, index) => ({
    id: `${evidence.thaw}:criu-${index + 1}`,
    kind: 'criu',
    message,
  }))
}

/** In the order in which the processes ended. */
export function signalFaults({ thaw, trace }: Evidence): SignalFault[] {
  return [...trace.exits]
    .flatMap(([pid, { comm, ...exit }]) =>
      exit.kind === 'signal' ? [{ pid, comm, signal: signalName(exit.signal) }] : [],
    )
    .map(({ pid, comm, signal }, index) => ({
      id: `${thaw}:signal-${index + 1}`,
      kind: 'signal',
      pid,
      comm,
      signal,
      message: `${comm} was killed by ${signal}`,
    }))
}

/** At most one: what workers exit with is the app's business. */
export function exitFaults({ thaw, trace }: Evidence): ExitFault[] {
  const pid = trace.last
  const end = pid === undefined ? undefined : trace.exits.get(pid)
  if (pid === undefined || end?.kind !== 'status' || end.status === 0) return []
  const { comm, status } = end
  const message = `${comm} exited with ${status}`
  return [{ id: `${thaw}:exit-1`, kind: 'exit', pid, comm, status, message }]
}

/** At most one. */
export function verifyFaults(evidence: Evidence): VerifyFault[] {
  const verify = evidence.stage === 'watched' ? evidence.verify : undefined
  if (verify === undefined || verify.passed) return []
  const { status } = verify
  const message = `the verify command exited with ${status}`
  return [{ id: `${evidence.thaw}:verify-1`, kind: 'verify', status, message }]
}
