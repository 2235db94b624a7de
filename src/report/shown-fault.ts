import { decisiveFault } from '../trial/verdict/reason.js'
import type { ExplainedFault, Outcome } from './model.js'

/**
 * The fault to show for a verdict: the one that decided. CRIU's errors are explained together, at the
 * error that says most. If another of them decided, the explained one is shown.
 * @returns undefined: no fault decided, whatever else the app did
 */
export function shownFault({
  reason,
  faults,
}: Pick<Outcome, 'reason' | 'faults'>): ExplainedFault | undefined {
  const id = decisiveFault(reason)
  const decided = faults.find((fault) => fault.id === id)
  if (decided?.kind !== 'criu' || decided.criu) return decided
  return faults.find((fault) => fault.criu !== undefined) ?? decided
}

/**
 * Where it went wrong, from untrusted parts: an instruction's address and bytes, or CRIU's error.
 * undefined: not known, or not in what was thawed.
 */
export function shownPlace(outcome: Pick<Outcome, 'reason' | 'faults'>): string | undefined {
  const fault = shownFault(outcome)
  if (fault?.kind === 'criu') return fault.message
  if (fault?.kind !== 'sigill' || fault.of === 'other') return undefined
  return [fault.address, spaced(fault.bytes)].filter(Boolean).join(': ')
}

/** As `shownPlace`, but not what the reason's sentence quotes: the error that decided. */
export function placeBesideWords(outcome: Pick<Outcome, 'reason' | 'faults'>): string | undefined {
  const fault = shownFault(outcome)
  const isQuoted = fault?.kind === 'criu' && fault.id === decisiveFault(outcome.reason)
  return isQuoted ? undefined : shownPlace(outcome)
}

function spaced(bytes: string): string {
  return bytes.replace(/..(?=.)/g, '$& ')
}
