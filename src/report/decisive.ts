import { decisiveFault } from '../trial/verdict/reason.js'
import type { ExplainedFault, Outcome } from './model.js'

/**
 * The fault that a verdict is about; undefined: none, whatever else the app did. CRIU's errors are
 * explained as one: if one of them decided, it is the explained one.
 */
export function decisiveOf({
  reason,
  faults,
}: Pick<Outcome, 'reason' | 'faults'>): ExplainedFault | undefined {
  const id = decisiveFault(reason)
  const decisive = faults.find((fault) => fault.id === id)
  if (decisive?.kind !== 'criu' || decisive.criu) return decisive
  return faults.find((fault) => fault.criu !== undefined) ?? decisive
}

/**
 * Where it went wrong, from untrusted parts: an instruction's address and bytes, or CRIU's error.
 * undefined: not known, or not in what was thawed.
 */
export function placeOf(outcome: Pick<Outcome, 'reason' | 'faults'>): string | undefined {
  const fault = decisiveOf(outcome)
  if (fault?.kind === 'criu') return fault.message
  if (fault?.kind !== 'sigill' || fault.of === 'other') return undefined
  return [fault.address, spaced(fault.bytes)].filter(Boolean).join(': ')
}

/** As `placeOf`, but not what the reason's sentence quotes: the error that decided. */
export function placeBesideWords(outcome: Pick<Outcome, 'reason' | 'faults'>): string | undefined {
  const fault = decisiveOf(outcome)
  const isQuoted = fault?.kind === 'criu' && fault.id === decisiveFault(outcome.reason)
  return isQuoted ? undefined : placeOf(outcome)
}

function spaced(bytes: string): string {
  return bytes.replace(/..(?=.)/g, '$& ')
}
