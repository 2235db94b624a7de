/** Every exit status of the command and the Action, in the order of `--help`. */
export const exitStatuses = {
  pass: {
    status: 0,
    meaning:
      'no target failed (without --strict, some may be inconclusive); checkpoint: it was kept; ' +
      'export: it was written; ' +
      'scan: no CPU is at risk',
  },
  fail: { status: 1, meaning: 'a target failed; scan: a CPU is at risk' },
  'bad input': { status: 2, meaning: 'bad input; nothing was started' },
  'strictly inconclusive': {
    status: 3,
    meaning: 'with --strict: no target failed, but one is inconclusive',
  },
  'no answer': {
    status: 4,
    meaning:
      'no answer: there is no checkpoint, the control failed, it was not exported, or Thawcheck ' +
      'itself failed; scan: an image is damaged',
  },
} as const

/**
 * Exit status of a run.
 * @param strict whether an inconclusive target is a failure
 * @param handedOver false: the checkpoint was to be exported, and is not
 */
export function exitStatusOf(
  verdict: 'pass' | 'fail' | 'inconclusive' | 'error',
  strict: boolean,
  handedOver = true,
): number {
  const status = statusOf(verdict, strict)
  return status === exitStatuses.pass.status && !handedOver
    ? exitStatuses['no answer'].status
    : status
}

function statusOf(verdict: Parameters<typeof exitStatusOf>[0], strict: boolean): number {
  switch (verdict) {
    case 'inconclusive':
      return exitStatuses[strict ? 'strictly inconclusive' : 'pass'].status
    case 'error':
      return exitStatuses['no answer'].status
    default:
      return exitStatuses[verdict].status
  }
}
