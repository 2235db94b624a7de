import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../src/report/model.js'
import { renderAnnotations } from '../../../../src/report/renderers/annotations.js'
import {
  errorOf,
  failed,
  hostileTo,
  neverStarts,
  open,
  passed,
  refused,
  reportOf,
} from '../make.js'

const many = (outcome: Outcome, count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...outcome, name: `T${at}` }))

describe('annotations', () => {
  it('are one per target that did not pass', () => {
    expect(renderAnnotations(reportOf([passed, failed, open]))).toEqual([
      {
        kind: 'error',
        title: 'Thawcheck: Nehalem fails',
        message: `${failed.words}\nWhere: 0x7f3a5c00: c5 f9 6f c1\nEvidence: targets/Nehalem`,
      },
      {
        kind: 'warning',
        title: 'Thawcheck: max,-avx is inconclusive',
        message: `${open.words}\nEvidence: targets/max,-avx`,
      },
    ])
    expect(renderAnnotations(reportOf([passed]))).toEqual([])
  })

  it('have all names of a target', () => {
    const [one] = renderAnnotations(reportOf([{ ...refused, also: ['aws:r5', 'aws:c5'] }]))
    expect(one?.message).toContain('\nThe same CPU: aws:r5, aws:c5\n')
  })

  it('say whether the app itself starts there', () => {
    const [one] = renderAnnotations(reportOf([neverStarts]))
    expect(one?.message).toContain(
      '\nStarts fresh there: no: it needs avx (`vmovdqa xmm0,xmm1` in /usr/bin/java): nothing about checkpoints will help\nEvidence: ',
    )
  })

  it("do not say CRIU's message twice", () => {
    expect(renderAnnotations(reportOf([refused]))[0]?.message).toBe(
      `${refused.words}\nEvidence: targets/Nehalem`,
    )
  })

  it('of an error are its message', () => {
    expect(renderAnnotations(errorOf('No toolkit.\n  try: x'))).toEqual([
      { kind: 'error', title: 'Thawcheck could not finish', message: 'No toolkit.\n  try: x' },
    ])
  })

  it('are ten of a kind at most, and the tenth names the rest', () => {
    const told = renderAnnotations(reportOf([...many(failed, 12), ...many(open, 10)]))
    expect(told.filter(({ kind }) => kind === 'warning').length).toBe(10)
    const errors = told.filter(({ kind }) => kind === 'error')
    expect(errors.map(({ title }) => title).slice(8)).toEqual([
      'Thawcheck: T8 fails',
      'Thawcheck: 3 more targets fail',
    ])
    expect(errors[9]?.message).toBe('T9\nT10\nT11')
  })

  it('keep to the length that the runner takes, and still say where the evidence is', () => {
    const [one] = renderAnnotations(reportOf([{ ...failed, words: '\u001b'.repeat(9000) }]))
    expect(one?.message.length).toBeLessThanOrEqual(4096)
    expect(one?.message).toMatch(
      / … \(\d+ more characters\)\nWhere: .*\nEvidence: targets\/Nehalem$/,
    )
    for (const { message } of renderAnnotations(reportOf(many(failed, 5000)))) {
      expect(message.length).toBeLessThanOrEqual(4096)
    }
  })

  it('have no control characters, and a title of one line', () => {
    for (const { title, message } of renderAnnotations(
      reportOf([hostileTo(failed), hostileTo(open)]),
    )) {
      expect(title).not.toMatch(/\p{Cc}/u)
      expect(title.length).toBeLessThanOrEqual(200)
      expect(message).not.toMatch(/(?!\n)\p{Cc}/u)
    }
  })
})
