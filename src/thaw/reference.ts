import type { Verdict } from './verdict.js'

/**
 * Whether a failure may as well come from the guest. A checkpoint of this machine itself was taken
 * under another kernel than the guest's, and its control ran under that one too. So where nothing
 * names the CPU, a guest on all that there is decides whether the guest is to blame.
 */
export function isDoubtful(verdict: Verdict, where: 'guest' | 'runner'): boolean {
  return where === 'runner' && verdict.verdict === 'fail' && !verdict.namesCpu
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
