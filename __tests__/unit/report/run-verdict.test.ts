import { describe, expect, it } from 'vitest'
import { runVerdict } from '../../../src/report/run-verdict.js'
import { failed, open, passed } from './make.js'

describe('runVerdict', () => {
  it.each([
    ['all passed', [passed], 'pass', 'works on every target'],
    ['one failed', [passed, failed], 'fail', 'breaks on Nehalem'],
    ['one is open', [passed, open], 'inconclusive', 'no verdict on max,-avx'],
    ['one failed and one is open', [open, failed, passed], 'fail', 'breaks on Nehalem'],
    ['two failed', [failed, { ...failed, name: 'Conroe' }], 'fail', 'on Nehalem and Conroe'],
    ['there is none', [], 'inconclusive', 'there was no target'],
  ] as const)('where %s', (_, targets, verdict, words) => {
    expect(runVerdict(targets)).toMatchObject({ verdict, words: expect.stringContaining(words) })
  })
})
