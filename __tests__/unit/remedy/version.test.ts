import { describe, expect, it } from 'vitest'
import { compareVersions, isInRange } from '../../../src/remedy/version.js'

describe('compareVersions', () => {
  it.each([
    ['2.36', '2.4', 1],
    ['2.31', '2.32', -1],
    ['17.0.15', '17', 1],
    ['9', '9.0.0', 0],
    ['1.0.2k', '1.0.2', 1],
    ['1.0.1u', '1.0.2', -1],
    ['2.4+', '2.4', 0],
  ])('%s, %s', (one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign)
    expect(Math.sign(compareVersions(other, one))).toBe(sign === 0 ? 0 : -sign)
  })
})

describe('isInRange', () => {
  it.each<[string | undefined, Parameters<typeof isInRange>[1], boolean]>([
    ['2.28', { from: '2.26', before: '2.29' }, true],
    ['2.29', { from: '2.26', before: '2.29' }, false],
    ['2.25', { from: '2.26' }, false],
    ['8.452', { before: '9' }, true],
    // What is not known is taken to be current.
    [undefined, { from: '2.32' }, true],
    [undefined, { before: '9' }, false],
    [undefined, {}, true],
  ])('%s, %j', (version, range, expected) => {
    expect(isInRange(version, range)).toBe(expected)
  })
})
