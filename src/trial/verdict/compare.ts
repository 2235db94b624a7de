import { isSameKind, type Machine, type MachineKind } from '../../cpu/accel.js'
import { namesCpu, type Verdict } from './reason.js'

/**
 * Whether a failure may come from the guest and not from its CPU: the control passed on another
 * kind of machine, and nothing in the evidence names the CPU. Then a reference decides: a guest of
 * the same kind on all that its accelerator offers.
 */
export function isDoubtful(verdict: Verdict, control: MachineKind, guest: MachineKind): boolean {
  return verdict.verdict === 'fail' && !namesCpu(verdict.reason) && !isSameKind(control, guest)
}

/** @param verdict a doubtful one */
export function compareWithReference(
  verdict: Verdict,
  reference: { readonly machine: Machine; readonly verdict: Verdict },
): Verdict {
  if (verdict.verdict !== 'fail' || reference.verdict.verdict === 'pass') return verdict
  const { machine } = reference
  return {
    verdict: 'inconclusive',
    reason: {
      kind: 'doubtful',
      of: verdict.reason,
      reference: { machine, reason: reference.verdict.reason },
    },
    faults: verdict.faults,
  }
}
