import type { Verdict } from './judge.js'

type Accel = 'kvm' | 'tcg' | 'none'

/**
 * Whether a failure may as well come from the guest. The control ran on this machine itself, under
 * another kernel than a guest's; or in a guest under KVM, of which one under TCG is a slow imitation.
 * So where nothing names the CPU, a guest of the same kind on all that there is decides.
 * @param control,guest accelerators; none: this machine itself
 */
export function isDoubtful(verdict: Verdict, control: Accel, guest: Accel): boolean {
  return control !== guest && verdict.verdict === 'fail' && !verdict.namesCpu
}

/**
 * @param verdict a doubtful one
 * @param reference of the same checkpoint in a guest on the CPU `cpu`
 */
export function inTheLightOf(reference: Verdict, cpu: string, verdict: Verdict): Verdict {
  if (reference.verdict === 'pass') return verdict
  return {
    verdict: 'inconclusive',
    words: `${verdict.words}; but the checkpoint does not pass in a guest on ${cpu} either (${reference.words}), so this may be the guest and not the CPU: \`checkpoint-on: guest\` would tell`,
    faults: verdict.faults,
  }
}
