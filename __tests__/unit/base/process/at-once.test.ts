import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../../../src/base/process/at-once.js'

const nothing = () => {}

/** Something that can be ended from outside, as a guest can. */
function opened<T = void>() {
  let close: (value: T) => void = nothing
  const closed = new Promise<T>((resolve) => {
    close = resolve
  })
  return { closed, close }
}

describe('atOnce', () => {
  it('keeps the order of the items, whichever ends first', async () => {
    const work = async (ms: number) => {
      await sleep(ms)
      return `${ms} ms`
    }
    expect(await atOnce(3, [20, 1, 10], work, nothing)).toEqual(['20 ms', '1 ms', '10 ms'])
  })

  it.each([
    [1, 5, 1],
    [2, 5, 2],
    [8, 3, 3],
  ])('with a limit of %i runs of %i items %i at a time', async (limit, count, most) => {
    let running = 0
    let peak = 0
    const work = async () => {
      peak = Math.max(peak, ++running)
      await sleep(2)
      running--
    }
    await atOnce(limit, Array.from({ length: count }), work, nothing)
    expect(peak).toBe(most)
  })

  it('has nothing to do without items', async () => {
    expect(await atOnce(2, [], () => Promise.reject(new Error('called')), nothing)).toEqual([])
  })

  it('halts the others on the first error, waits for their end, and starts no more', async () => {
    const guest = opened()
    const story: string[] = []
    const work = async (name: string) => {
      story.push(`${name} starts`)
      if (name === 'bad') throw new Error('the first')
      await guest.closed
      await sleep(5)
      story.push(`${name} is gone`)
      throw new Error('the second, since it was halted')
    }
    const all = atOnce(2, ['long', 'bad', 'third'], work, () => {
      story.push('halt')
      guest.close()
    })
    await expect(all).rejects.toThrow('the first')
    expect(story.filter((line) => line !== 'halt')).toEqual([
      'long starts',
      'bad starts',
      'long is gone',
    ])
    expect(story.indexOf('halt')).toBe(2)
  })

  it('throws an error that is thrown before the work is a promise', async () => {
    const work = (): Promise<never> => {
      throw new Error('at once')
    }
    await expect(atOnce(1, [1], work, nothing)).rejects.toThrow('at once')
  })

  it('throws whatever was thrown, even undefined', async () => {
    await expect(atOnce(1, [1], () => Promise.reject(undefined), nothing)).rejects.toBeUndefined()
  })
})
