/** Mistakes in the user's input. Each is shown in one line, without a stack; the exit status is 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput'

  /** @param problems one sentence per mistake: the value as given, and what was expected */
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

/** Does some work. @returns its result, or the bad input that it found */
export async function attemptInput<T>(work: () => Promise<T>): Promise<T | BadInput> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BadInput) return error
    throw error
  }
}
