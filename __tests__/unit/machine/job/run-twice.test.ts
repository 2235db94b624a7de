import { describe, expect, it } from 'vitest'
import { runTwice } from '../../../../src/machine/job/run-twice.js'

/** Runs attempts that end like this, and gives what came of them and what was said. */
async function attempts(ends: readonly (string | undefined)[], most?: 1 | 2) {
  const broken: string[] = []
  const { result, attempts: count } = await runTwice(
    async (attempt) => ({ attempt, broken: ends[attempt - 1] }),
    (why, { attempt }) => broken.push(`${attempt}: ${why}`),
    most,
  )
  return { ...result, count, said: broken }
}

describe('runTwice', () => {
  it('does a job once if its machine does not break', async () => {
    expect(await attempts([undefined])).toEqual({
      attempt: 1,
      broken: undefined,
      count: 1,
      said: [],
    })
  })

  it('repeats it once on a machine that breaks', async () => {
    expect(await attempts(['panic', undefined])).toEqual({
      attempt: 2,
      broken: undefined,
      count: 2,
      said: ['1: panic'],
    })
  })

  it('gives up after a second time', async () => {
    expect(await attempts(['panic', 'no boot', undefined])).toEqual({
      attempt: 2,
      broken: 'no boot',
      count: 2,
      said: ['1: panic'],
    })
  })

  it('repeats nothing where one attempt is allowed', async () => {
    expect(await attempts(['panic', undefined], 1)).toMatchObject({ count: 1, said: [] })
  })

  it('does not repeat what throws', async () => {
    let count = 0
    const work = () => {
      count++
      return Promise.reject(new Error('cancelled'))
    }
    await expect(runTwice(work, () => {})).rejects.toThrow('cancelled')
    expect(count).toBe(1)
  })
})
