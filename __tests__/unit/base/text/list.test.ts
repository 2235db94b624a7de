import { expect, it } from 'vitest'
import { listNames } from '../../../../src/base/text/list.js'

it.each([
  [[], {}, ''],
  [['a'], { last: 'and' }, 'a'],
  [['a', 'b'], {}, 'a, b'],
  [['a', 'b'], { last: 'or' }, 'a or b'],
  [['a', 'b, b', 'c, c'], { last: 'and' }, 'a, b, b and c, c'],
  [['a', 'b', 'c'], { most: 3 }, 'a, b, c'],
  // "and 1 more" would save nothing.
  [['a', 'b', 'c', 'd'], { most: 3 }, 'a, b, c, d'],
  [['a', 'b', 'c', 'd'], { most: 3, last: 'and' }, 'a, b, c and d'],
  [['a', 'b', 'c', 'd', 'e'], { most: 3, last: 'and' }, 'a, b, c and 2 more'],
] as const)('lists %j with %j as "%s"', (names, options, text) => {
  expect(listNames(names, options)).toBe(text)
})
