import { describe, expect, it } from 'vitest'
import { exitStatuses, exitStatusOf } from '../../../src/entry/exit-status.js'

describe('exitStatusOf', () => {
  it.each([
    ['pass', 0, 0],
    ['fail', 1, 1],
    ['inconclusive', 0, 3],
    ['error', 4, 4],
  ] as const)('a run with %s ends with %i, and with %i where it is strict', (verdict, status, strict) => {
    expect(exitStatusOf(verdict, false)).toBe(status)
    expect(exitStatusOf(verdict, true)).toBe(strict)
  })
})

it('a run that passes, and has not exported the checkpoint as it should, has no answer', () => {
  expect(exitStatusOf('pass', false, false)).toBe(4)
  expect(exitStatusOf('inconclusive', true, false)).toBe(3)
  expect(exitStatusOf('fail', false, false)).toBe(1)
})

it('exit statuses are 0 to 4, in order', () => {
  expect(Object.values(exitStatuses).map(({ status }) => status)).toEqual([0, 1, 2, 3, 4])
})
