import { describe, expect, it } from 'vitest'
import { changeOf, outerCount, spreadOf } from '../../../../src/remedy/price/spread.js'

describe('a spread', () => {
  it.each([
    [[3, 1, 2], { median: 2, least: 1, most: 3 }],
    [[10, 4, 1, 2], { median: 3, least: 1, most: 10 }],
    [[7], { median: 7, least: 7, most: 7 }],
  ])('of %j', (numbers, expected) => {
    expect(spreadOf(numbers)).toEqual(expected)
  })

  it('of nothing is none', () => {
    expect(spreadOf([])).toBeUndefined()
  })
})

describe('a change', () => {
  it('compares the two of each round, so that a slow round is slow for both', () => {
    expect(changeOf([100, 10, 200], [90, 9, 180])).toEqual({
      median: expect.closeTo(-10),
      least: expect.closeTo(-10),
      most: expect.closeTo(-10),
    })
  })

  it('has only rounds in which both were measured', () => {
    expect(changeOf([100, 100, 100], [150])).toEqual({ median: 50, least: 50, most: 50 })
    expect(changeOf([], [150])).toBeUndefined()
  })

  it.each([
    [1, 0],
    [5, 0],
    [7, 0],
    [8, 1],
    [10, 1],
    [11, 2],
    [20, 5],
    [100, 41],
  ])('of %i rounds has bounds without the outermost %i', (count, outer) => {
    expect(outerCount(count)).toBe(outer)
  })

  it('of many rounds is not hidden by one that was disturbed', () => {
    const before = Array.from({ length: 9 }, () => 100)
    const after = [90, 91, 89, 90, 250, 90, 91, 89, 90]
    expect(changeOf(before, after)).toEqual({
      median: expect.closeTo(-10),
      least: expect.closeTo(-11),
      most: expect.closeTo(-9),
    })
  })
})
