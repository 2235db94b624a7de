/**
 * A failure that the user can do something about. Its message is shown without a stack. Every other
 * error is a bug.
 */
export class ExpectedFailure extends Error {
  override readonly name: string = 'ExpectedFailure'
}

/** Does some work. @returns its result, or the expected failure that it ended with */
export async function attempt<T>(work: () => Promise<T>): Promise<T | ExpectedFailure> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ExpectedFailure) return error
    throw error
  }
}
