import { constants } from 'node:os'
import type { DecodedSigill, Evidence } from '../thaw/evidence.js'

/** One observed event, as report.json has it. */
export interface Fault {
  readonly kind: 'sigill' | 'criu' | 'signal' | 'exit' | 'verify'
  readonly pid?: number
  readonly comm?: string
  /** name, such as SIGILL */
  readonly signal?: string
  /** hexadecimal, of the instruction */
  readonly address?: string
  /** hexadecimal, the bytes at the address as far as they could be read */
  readonly bytes?: string
  readonly message: string
}

/** More of one kind tell nothing new, and a JVM can hit SIGILL for ever. */
const most = 20

/**
 * What happened, in the order: instructions, CRIU's errors, ends of processes, verify.
 * @param decisive comes before all others
 */
export function faultsOf(evidence: Evidence, decisive?: DecodedSigill): Fault[] {
  const others = evidence.sigills.filter((sigill) => sigill !== decisive)
  return [
    ...[...(decisive ? [decisive] : []), ...others].slice(0, most).map(sigillFault),
    ...criuFaults(evidence).slice(0, most),
    ...endFaults(evidence).slice(0, most),
    ...verifyFaults(evidence),
  ]
}

function sigillFault({ pid, comm, address, bytes, of, instruction }: DecodedSigill): Fault {
  return {
    kind: 'sigill',
    pid,
    comm,
    signal: 'SIGILL',
    address: addressWords(address),
    bytes: bytesWords(bytes),
    message: of === 'app' ? instruction.text : `${instruction.text} (not in the app)`,
  }
}

/** An address as a fault has it. */
export function addressWords(address: bigint): string {
  return `0x${address.toString(16)}`
}

/** Bytes as a fault has them. */
export function bytesWords(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

function criuFaults({ criu }: Evidence): Fault[] {
  if (criu === undefined || criu.status === 0) return []
  return criu.errors.map((message) => ({ kind: 'criu', message }))
}

function endFaults({ trace, root }: Evidence): Fault[] {
  return [...trace.exits].flatMap(([pid, exit]): Fault[] => {
    const { comm } = exit
    if (exit.kind === 'signal') {
      const signal = signalName(exit.signal)
      return [{ kind: 'signal', pid, comm, signal, message: `${comm} was killed by ${signal}` }]
    }
    if (pid !== root || exit.status === 0) return []
    return [{ kind: 'exit', pid, comm, message: `${comm} exited with ${exit.status}` }]
  })
}

function verifyFaults({ verify }: Evidence): Fault[] {
  if (!verify.asked || verify.passed) return []
  return [{ kind: 'verify', message: `the verify command exited with ${verify.status}` }]
}

/** Linux's name for a signal's number. */
export function signalName(signal: number): string {
  const known = Object.entries(constants.signals).find(([, number]) => number === signal)
  return known?.[0] ?? `signal ${signal}`
}
