import { describe, expect, it } from 'vitest'
import { beyond } from '../../../src/base/cached-entries.js'

describe('the entries of a cache that do not fit', () => {
  const entries = [
    { path: 'old', bytes: 4, used: 1 },
    { path: 'new', bytes: 4, used: 3 },
    { path: 'middle', bytes: 4, used: 2 },
  ]

  it.each([
    [12, []],
    [11, ['old']],
    [7, ['middle', 'old']],
    [1, ['middle', 'old']],
  ])('in %d bytes', (maxBytes, paths) => {
    expect(beyond(entries, maxBytes)).toEqual(paths)
  })
})
