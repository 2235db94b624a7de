import { inTableOrder } from '../../../cpu/features.js'
import { type CheckedError, type Cpus, checkedError } from './checks.js'

/** CRIU refused to restore because of the CPU. */
export interface CpuRefusal {
  /** CRIU's error message */
  readonly error: string
  /** of that message in CRIU's errors */
  readonly index: number
  /** whether CRIU would refuse the real CPU, too */
  readonly real: boolean
  /** features that the real CPU lacks, or else features that only the guest lacks; empty: not known */
  readonly because: readonly string[]
}

/**
 * Decides what caused a refusal: the CPU that the target stands for, or a guest that lacks features
 * of that CPU.
 * @returns undefined if none of CRIU's errors is about the CPU
 */
export function cpuRefusal(errors: readonly string[], cpus: Cpus): CpuRefusal | undefined {
  const checked = checkedError(errors)
  return checked && { error: checked.error, index: checked.index, ...blame(checked, cpus) }
}

/** Like `cpuRefusal`, for an error that is known to be about the CPU. */
export function blame(
  { check, found }: CheckedError,
  cpus: Cpus,
): Pick<CpuRefusal, 'real' | 'because'> {
  const lacking = inTableOrder(new Set(check.lacking(cpus, found)))
  if (lacking.length > 0) return { real: true, because: lacking }
  const because = cpus.shortfalls.filter(check.looksAt(found))
  // If the guest has everything that CRIU compares, the real CPU would be refused as well. This holds
  // only under the same accelerator: QEMU's CPUs also differ in flags without a row in the table, and
  // in the layout of registers.
  return { real: cpus.comparable && !check.exact && because.length === 0, because }
}
