import type { Machine } from '../../cpu/accel.js'
import { type Judged, namesCpu, type Verdict } from './reason.js'

type Failed = Extract<Verdict, { readonly verdict: 'fail' }>

/** A failure that names no CPU, or a process that failed beside an app that lived. */
export type Doubtful =
  | Failed
  | (Extract<Verdict, { readonly verdict: 'inconclusive' }> & {
      readonly reason: { readonly kind: 'child-failed' }
    })

/** What a failure is compared with: a thaw on a CPU that lacks nothing. */
export interface Compared {
  /** control: on the machine that the first control passed on; reference: the target's kind of guest */
  readonly of: 'control' | 'reference'
  readonly machine: Machine
  readonly verdict: Verdict
}

/**
 * Whether a verdict may have another cause than the CPU, since nothing in the evidence names the CPU.
 * It is believed if it happens twice, and after that not to a fresh control or a reference.
 */
export function isDoubtful(verdict: Verdict): verdict is Doubtful {
  const { reason } = verdict
  return verdict.verdict === 'fail' ? !namesCpu(reason) : reason.kind === 'child-failed'
}

/**
 * What two thaws on the same CPU show.
 * @returns undefined if the same happened in both, and nothing names the CPU
 */
export function ofTwo(first: Doubtful, second: Verdict): Verdict | undefined {
  if (second.verdict === 'fail' && namesCpu(second.reason)) return second
  if (first.verdict === 'fail') {
    return second.verdict === 'fail' ? undefined : unrepeated(first, second)
  }
  if (second.verdict === 'fail') return unrepeated(second, first)
  if (isDoubtful(second)) return undefined
  return second.verdict === 'pass' ? second : first
}

function unrepeated({ reason, faults }: Failed, again: Verdict): Verdict {
  return {
    verdict: 'inconclusive',
    reason: { kind: 'unrepeated', of: reason, again: again.reason },
    faults,
  }
}

/** @param first of two that failed */
export function ofComparison(first: Failed, { of, machine, verdict }: Compared): Verdict {
  if (verdict.verdict === 'pass') return first
  const judged = { machine, reason: verdict.reason }
  const { reason, faults } = first
  return {
    verdict: 'inconclusive',
    reason:
      of === 'control'
        ? { kind: 'changed', of: reason, control: judged }
        : { kind: 'doubtful', of: reason, reference: judged },
    faults,
  }
}

/**
 * What failed on another system is blamed on the CPU only if that system works where the CPU lacks nothing.
 * What names the CPU is blamed on the system only if that was seen to fail: a thaw without an answer tells
 * nothing.
 * @param reference a thaw there
 */
export function ofOtherSystem(
  verdict: Verdict,
  reference: Omit<Judged, 'reason'> & { readonly verdict: Verdict },
): Verdict {
  if (verdict.verdict !== 'fail' || reference.verdict.verdict === 'pass') return verdict
  if (namesCpu(verdict.reason) && reference.verdict.verdict !== 'fail') return verdict
  return {
    verdict: 'inconclusive',
    reason: {
      kind: 'other-system',
      of: verdict.reason,
      reference: { machine: reference.machine, reason: reference.verdict.reason },
    },
    faults: verdict.faults,
  }
}
