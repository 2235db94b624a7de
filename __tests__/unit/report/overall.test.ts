import { describe, expect, it } from 'vitest'
import { exitStatus, overall } from '../../../src/report/overall.js'
import { failed, open, passed } from './make.js'

describe('overall', () => {
  it.each([
    ['all passed', [passed], 'pass', 'survives on every target'],
    ['one failed', [passed, failed], 'fail', 'does not survive on Nehalem'],
    ['one is open', [passed, open], 'inconclusive', 'nothing can be said of max,-avx'],
    ['one failed and one is open', [open, failed, passed], 'fail', 'does not survive on Nehalem'],
    ['two failed', [failed, { ...failed, name: 'Conroe' }], 'fail', 'on Nehalem and Conroe'],
  ] as const)('where %s', (_, targets, verdict, words) => {
    expect(overall(targets)).toMatchObject({ verdict, words: expect.stringContaining(words) })
  })
})

describe('exitStatus', () => {
  it.each([
    ['pass', 0, 0],
    ['fail', 1, 1],
    ['inconclusive', 0, 3],
    ['error', 4, 4],
  ] as const)('of %s is %i, and %i where it is strict', (verdict, status, strict) => {
    expect(exitStatus(verdict, false)).toBe(status)
    expect(exitStatus(verdict, true)).toBe(strict)
  })
})
