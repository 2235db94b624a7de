import { describe, expect, it } from 'vitest'
import { orSaid } from '../../../../src/base/log/or-said.js'

describe('orSaid', () => {
  const said: string[] = []
  const say = (what: string) => void said.push(what)

  it('is what the work returns, at once or later', async () => {
    expect(orSaid(say, 'it failed', () => 3)).toBe(3)
    expect(await orSaid(say, 'it failed', async () => 4)).toBe(4)
    expect(said).toEqual([])
  })

  it.each<[string, () => number | Promise<number>]>([
    [
      'throws',
      () => {
        throw new Error('no such file')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no such file'))],
  ])('says what failed where the work %s, without a stack', async (_, work) => {
    said.length = 0
    expect(await orSaid(say, 'it failed', work)).toBeUndefined()
    expect(said).toEqual(['it failed: no such file'])
  })
})
