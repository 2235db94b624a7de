import type { Verdict } from '../verdict/reason.js'

/** Whether the CPU may be why a checkpoint does not work on a target, so that a fresh start there tells more. */
export function isSuspect({ verdict, reason }: Verdict): boolean {
  return verdict === 'fail' || (verdict === 'inconclusive' && suspected.includes(reason.kind))
}

/** Of inconclusive thaws: not those in which the guest, its machine or a change of files is to blame. */
const suspected: readonly Verdict['reason']['kind'][] = [
  'undecoded-sigill',
  'unseen-instruction',
  'child-failed',
  'would-fault',
]
