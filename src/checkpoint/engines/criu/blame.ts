import { inTableOrder } from '../../../cpu/features.js'
import { type CheckedError, type Cpus, checkedError } from './checks.js'

/** CRIU refused for the CPU's sake. */
export interface CpuRefusal {
  /** CRIU's own words */
  readonly error: string
  /** whether it would have refused on the real CPU too */
  readonly real: boolean
  /** features: that the real CPU lacks, or else that only the guest lacks; empty if not known */
  readonly because: readonly string[]
}

/**
 * Whom a refusal is to be blamed on: the CPU that the target stands for, or a guest that lacks
 * what that CPU has.
 * @returns undefined if none of CRIU's errors is about the CPU
 */
export function cpuRefusal(errors: readonly string[], cpus: Cpus): CpuRefusal | undefined {
  const checked = checkedError(errors)
  return checked && { error: checked.error, ...blame(checked, cpus) }
}

/** As `cpuRefusal`, of an error that is known to be about the CPU. */
export function blame({ check, found }: CheckedError, cpus: Cpus): Omit<CpuRefusal, 'error'> {
  const lacking = inTableOrder(new Set(check.lacking(cpus, found)))
  if (lacking.length > 0) return { real: true, because: lacking }
  const because = cpus.shortfalls.filter(check.looksAt(found))
  // Where the guest is in all that CRIU looks at what the target is, so is its answer. But what
  // QEMU gives is not all that a machine's CPU has: flags without a row, another layout of registers.
  return { real: cpus.comparable && !check.exact && because.length === 0, because }
}
