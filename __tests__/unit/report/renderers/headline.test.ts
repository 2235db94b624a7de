import { describe, expect, it } from 'vitest'
import { renderHeadline, renderSeconds } from '../../../../src/report/renderers/headline.js'
import { errorOf, failed, open, passed, reportOf } from '../make.js'

describe('renderHeadline', () => {
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
    expect(renderHeadline(reportOf(targets))).toBe(expected)
  })

  it('is the message of an error', () => {
    expect(renderHeadline(errorOf('CRIU could not dump the app.\n  try: x\n'))).toBe(
      'CRIU could not dump the app.\n  try: x',
    )
    expect(renderHeadline(errorOf(''))).toBe('no reason was given')
  })

  it('does not say that no target passes', () => {
    expect(renderHeadline(reportOf([], { words: 'nothing was thawed' }))).toBe('nothing was thawed')
  })
})

describe('renderSeconds', () => {
  it.each([
    [0, '0.0'],
    [1.94, '1.9'],
    [14.2, '14'],
  ])('%d', (value, expected) => expect(renderSeconds(value)).toBe(expected))
})
