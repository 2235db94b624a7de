import { describe, expect, it } from 'vitest'
import { answer, seconds, whereOf } from '../../../../src/report/renderers/headline.js'
import { errorOf, failed, open, passed, refused, reportOf, sigill } from '../make.js'

describe('answer', () => {
  it.each([
    [[passed], 'the target passes'],
    [[passed, passed], 'all 2 targets pass'],
    [[failed], 'the target fails'],
    [[passed, failed, passed], '1 of 3 targets fails'],
    [[failed, failed], 'all 2 targets fail'],
    [[failed, open, open], '1 of 3 targets fails, 2 are inconclusive'],
    [[failed, failed, open], '2 of 3 targets fail, 1 is inconclusive'],
    [[passed, open], '1 of 2 targets is inconclusive'],
  ])('case %#', (targets, expected) => {
    expect(answer(reportOf(targets))).toBe(expected)
  })

  it('is the message of an error', () => {
    expect(answer(errorOf('CRIU could not dump the app.\n  try: x\n'))).toBe(
      'CRIU could not dump the app.\n  try: x',
    )
    expect(answer(errorOf(''))).toBe('no reason was given')
  })

  it('does not say that no target passes', () => {
    expect(answer(reportOf([], { words: 'nothing was thawed' }))).toBe('nothing was thawed')
  })
})

describe('whereOf', () => {
  it('is the instruction', () => {
    expect(whereOf(failed)).toBe('0x7f3a5c00: c5 f9 6f c1')
  })

  it('is the instruction that decided, which is the first', () => {
    const trap = { ...sigill, address: '0x1', bytes: '0f0b', message: 'ud2' }
    expect(whereOf({ ...failed, faults: [sigill, trap] })).toBe('0x7f3a5c00: c5 f9 6f c1')
  })

  it('needs no bytes', () => {
    expect(whereOf({ ...failed, faults: [{ ...sigill, bytes: '' }] })).toBe('0x7f3a5c00')
  })

  it("is CRIU's message", () => {
    expect(whereOf(refused)).toMatch(/^x86: FPU xsave area present/)
  })

  it('is unknown where nothing says it', () => {
    expect(whereOf(open)).toBeUndefined()
    expect(whereOf({ ...passed, faults: [sigill] })).toBeUndefined()
  })
})

describe('seconds', () => {
  it.each([
    [0, '0.0'],
    [1.94, '1.9'],
    [14.2, '14'],
  ])('%d', (value, expected) => expect(seconds(value)).toBe(expected))
})
