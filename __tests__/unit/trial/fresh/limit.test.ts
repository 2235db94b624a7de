import { describe, expect, it } from 'vitest'
import { startTime } from '../../../../src/trial/fresh/limit.js'
import { host, kvm, tcg } from '../make.js'

describe('the time that an app has to get ready', () => {
  it.each([
    ['a minute at least', tcg, 2, 600, 60],
    ["eight times the source CPU's in the same kind of guest", tcg, 20, 600, 160],
    ['more where the other one was a real CPU', host, 2, 600, 120],
    ['and the same for another accelerator', kvm, 2, 600, 120],
    ["never more than the user's", tcg, 200, 600, 600],
    ["never more than the user's, also if that is short", tcg, 2, 10, 10],
  ])('is %s', (_, machine, ready, timeout, limit) => {
    expect(startTime({ machine }, 'tcg', ready, timeout)).toBe(limit)
  })
})
