/**
 * A failure that the user can do something about. Its message is told as it is, without a stack;
 * anything else that is thrown is a mistake of ours.
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
