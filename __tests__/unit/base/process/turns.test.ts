import { describe, expect, it } from 'vitest'
import { Turns } from '../../../../src/base/process/turns.js'

const never = new AbortController().signal

/** Takes turns, and notes who has got one. */
function queue(limit: number) {
  const turns = new Turns(limit)
  const got: string[] = []
  const take = async (name: string, cancel: AbortSignal = never) => {
    const end = await turns.take(cancel)
    got.push(name)
    return end
  }
  return { take, got }
}

const soon = () => new Promise((resolve) => setImmediate(resolve))

describe('turns', () => {
  it('go to as many at a time as the limit says, in the order in which they came', async () => {
    const { take, got } = queue(2)
    const ends = ['a', 'b', 'c', 'd'].map((name) => take(name))
    await soon()
    expect(got).toEqual(['a', 'b'])
    const [endA, endB] = [await ends[0], await ends[1]]
    endB?.()
    await soon()
    expect(got).toEqual(['a', 'b', 'c'])
    endA?.()
    await soon()
    expect(got).toEqual(['a', 'b', 'c', 'd'])
  })

  it('end once, however often that is said', async () => {
    const { take, got } = queue(1)
    const end = await take('a')
    void take('b')
    void take('c')
    end()
    end()
    await soon()
    expect(got).toEqual(['a', 'b'])
  })

  it('are free again when nobody waits', async () => {
    const { take, got } = queue(1)
    ;(await take('a'))()
    await take('b')
    expect(got).toEqual(['a', 'b'])
  })

  it.each([
    ['before a turn is free', true],
    ['in the moment in which one is', false],
  ])('pass over those that were cancelled %s', async (_, isBefore) => {
    const { take, got } = queue(1)
    const end = await take('a')
    const cancel = new AbortController()
    const refused = expect(take('b', cancel.signal)).rejects.toThrow('interrupted')
    void take('c')
    cancel.abort(new Error('interrupted'))
    if (isBefore) await refused
    end()
    await refused
    await soon()
    expect(got).toEqual(['a', 'c'])
  })
})
