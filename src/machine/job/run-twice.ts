/** The result of one attempt. */
export interface Attempt {
  /** how the machine failed, as a clause; undefined: it did its job */
  readonly broken: string | undefined
}

/**
 * Does a job, and repeats it if the machine that it ran on broke.
 * @param work gets the number of the attempt, from 1
 * @param onBroken called before a second attempt
 * @returns the last result, and the number of attempts
 */
export async function runTwice<T extends Attempt>(
  work: (attempt: number) => Promise<T>,
  onBroken: (why: string, result: T) => void,
  maxAttempts: 1 | 2 = 2,
): Promise<{ readonly result: T; readonly attempts: number }> {
  for (let attempt = 1; ; attempt++) {
    const result = await work(attempt)
    if (result.broken === undefined || attempt === maxAttempts) return { result, attempts: attempt }
    onBroken(result.broken, result)
  }
}
