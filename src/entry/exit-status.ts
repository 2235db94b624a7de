/** Every exit status of the command and the Action, in the order of `--help`. */
export const exitStatuses = {
  pass: { status: 0, meaning: 'every target passed; of scan: none is at risk' },
  fail: { status: 1, meaning: 'a target failed; of scan: one is at risk' },
  'bad input': { status: 2, meaning: 'bad input' },
  'strictly inconclusive': { status: 3, meaning: 'a target was inconclusive, with --strict' },
  'no answer': {
    status: 4,
    meaning: 'the checkpoint, the control or the machinery failed; of scan: an image is damaged',
  },
} as const

/** Exit status of a run. @param strict whether an inconclusive target is a failure */
export function exitStatusOf(
  verdict: 'pass' | 'fail' | 'inconclusive' | 'error',
  strict: boolean,
): number {
  switch (verdict) {
    case 'inconclusive':
      return exitStatuses[strict ? 'strictly inconclusive' : 'pass'].status
    case 'error':
      return exitStatuses['no answer'].status
    default:
      return exitStatuses[verdict].status
  }
}
