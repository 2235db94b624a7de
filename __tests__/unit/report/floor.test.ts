import { describe, expect, it } from 'vitest'
import { floorWords } from '../../../src/report/floor.js'
import type { Floor } from '../../../src/report/floor-model.js'
import { floor } from './floor.js'

const wordsOf = (changes: Partial<Floor>) => floorWords({ ...floor, ...changes })
const known = (known: Floor['needs'][number]['known']) => ({
  needs: floor.needs.map((need) => (need.requiredBy.length > 0 ? need : { ...need, known })),
})

describe('what is said of the least CPU', () => {
  it('is that it fails without any one of its features, only where that was seen', () => {
    expect(wordsOf({})).toBe(
      'the least CPU that the checkpoint thaws on is x86-64-v1,+bmi2,+avx2: it fails without any one of its features',
    )
    expect(wordsOf(known('foreseen'))).toMatch(/it fails, or is certain to at a call/)
    for (const how of ['diagnosed', 'unclear', 'untested'] as const) {
      expect(wordsOf(known(how))).toBe(
        'the checkpoint thaws on x86-64-v1,+bmi2,+avx2; not each of its features is confirmed to be needed',
      )
    }
  })

  it('is that no feature is needed, where a pass was watched without any', () => {
    expect(wordsOf({ cpu: 'x86-64-v1', needs: [] })).toBe(
      'the checkpoint thaws on x86-64-v1: it was seen to need no feature',
    )
  })

  it('is that less may do, where the search was cut short or got no further', () => {
    expect(wordsOf({ least: false, cut: true })).toBe(
      'the checkpoint thaws on x86-64-v1,+bmi2,+avx2, and it is not known whether on less; the search ended after 12 guests (`floor-guests`)',
    )
    expect(wordsOf({ least: false })).toMatch(/not known whether on less$/)
  })

  it('is that none was found, and why', () => {
    expect(wordsOf({ cpu: null, least: false, cut: true, thaws: [] })).toBe(
      'no CPU of a guest was found that the checkpoint thaws on within 12 guests (`floor-guests`)',
    )
    expect(wordsOf({ cpu: null, least: false, thaws: floor.thaws.slice(0, 1) })).toBe(
      'no CPU of a guest was found that the checkpoint thaws on; on x86-64-v1, the last one, CRIU refused: no xsave',
    )
  })
})
