/**
 * A failure that the user can do something about. Its message is shown without a stack. Every other
 * error is a bug.
 */
export class ExpectedFailure extends Error {
  override readonly name: string = 'ExpectedFailure'
}

/**
 * Does some work.
 * @returns its result, or the expected failure that it ended with. A full disk is one, wherever it is met.
 */
export async function attempt<T>(work: () => Promise<T>): Promise<T | ExpectedFailure> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ExpectedFailure) return error
    if (isFullDisk(error)) {
      const advice =
        'free space in the folder for temporary files (TMPDIR; RUNNER_TEMP in a workflow)'
      return new ExpectedFailure(`A disk is full: ${error.message}\n  try: ${advice}`)
    }
    throw error
  }
}

/** Whether Node found a disk full, or a quota used up. */
function isFullDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(`${error.code}`)
}
