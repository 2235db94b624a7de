import { expect, it } from 'vitest'
import { fastClock } from '../../../../src/machine/job/fast-clock.js'

const begin = { there: 2.5, here: 1 }

it.each([
  ['that is right', 7.5, 6, undefined],
  ['that is slow', 3.5, 6, undefined],
  ['of a guest whose first word was heard late', 7.5, 4.1, undefined],
  ['that is too fast', 7.5, 1.2, 'its clock counted 5.0 s in 0.2 s'],
  ['that nobody knows', Number.NaN, 1.2, undefined],
])('a clock %s', (_, there, here, answer) => {
  expect(fastClock(begin, { there, here })).toBe(answer)
})
