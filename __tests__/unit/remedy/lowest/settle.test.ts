import { describe, expect, it } from 'vitest'
import { type LowestCourse, settleLowest } from '../../../../src/remedy/lowest/settle.js'
import { failing, passing, thawed } from '../proof/make.js'

const before = [failing('A', 'glibc-ifunc'), failing('B', 'glibc-ifunc')]
const settle = (came: LowestCourse['came'], hopeless: string[] = []) =>
  settleLowest({ failing: before, hopeless: new Set(hopeless), came })
const open = (target: string) =>
  ({
    ...passing(target),
    decision: { verdict: 'inconclusive', reason: { kind: 'out-of-memory' } },
  }) as const

describe('a checkpoint on a lesser CPU', () => {
  it('is proven where it passes', () => {
    expect(settle(thawed([passing('A'), passing('B')]))).toMatchObject([
      { target: 'A', proof: 'proven', reason: { kind: 'lived' } },
      { target: 'B', proof: 'proven' },
    ])
  })

  it('may fail still, of the same or of something else', () => {
    const after = thawed([failing('A', 'glibc-ifunc'), failing('B', 'openssl', ['sha-ni'])])
    expect(settle(after)).toMatchObject([
      { target: 'A', proof: 'not-helped', left: { layer: 'glibc-ifunc' } },
      { target: 'B', proof: 'helped', left: { layer: 'openssl' } },
    ])
  })

  it('proves nothing where it is inconclusive, nor where the app does not start', () => {
    expect(settle(thawed([open('B')]), ['A'])).toMatchObject([
      { target: 'A', proof: 'unfixable', why: { kind: 'needs-cpu' } },
      { target: 'B', proof: 'unknown', why: { kind: 'inconclusive' } },
    ])
  })

  it.each<[LowestCourse['came'], object]>([
    [
      { kind: 'breaks-app', how: 'it exited with 7', evidence: 'remedy-lowest' },
      { proof: 'breaks-app', how: 'it exited with 7', evidence: 'remedy-lowest' },
    ],
    [
      { kind: 'machinery', what: 'no guest', evidence: 'remedy-lowest' },
      { proof: 'unknown', why: { kind: 'machinery', what: 'no guest' } },
    ],
    [
      { kind: 'time', limit: 600 },
      { proof: 'unknown', why: { kind: 'time', limit: 600 } },
    ],
  ])('was not thawed: %j', (came, expected) => {
    expect(settle(came)).toMatchObject([expected, expected])
  })
})
