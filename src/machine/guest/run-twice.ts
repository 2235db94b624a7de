/** What became of a job: `broken` says, in a clause, how the machinery failed. */
export interface Attempt {
  readonly broken: string | undefined
}

/**
 * Does a job, and once more if what it ran in broke.
 * @param work also told which attempt it is, from 1
 * @param onBroken called before another attempt
 * @returns the last result, and how many attempts it took
 */
export async function runTwice<T extends Attempt>(
  work: (attempt: number) => Promise<T>,
  onBroken: (why: string, result: T) => void,
  most: 1 | 2 = 2,
): Promise<{ readonly result: T; readonly attempts: number }> {
  for (let attempt = 1; ; attempt++) {
    const result = await work(attempt)
    if (result.broken === undefined || attempt === most) return { result, attempts: attempt }
    onBroken(result.broken, result)
  }
}
