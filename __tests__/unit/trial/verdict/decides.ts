import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../src/trial/thaw/evidence.js'
import { type Expectation, judge } from '../../../../src/trial/verdict/judge.js'

/** What happened, what was seen of it, what it is judged, and words that must be said. */
export type Case = [what: string, evidence: Evidence, verdict: string, words?: string]

export const gone = { state: 'gone', watched: 0.4 } as const

/** A verdict and its cause in two words. */
export function judged(evidence: Evidence, expectation: Expectation): string {
  const verdict = judge(evidence, expectation)
  return verdict.verdict === 'fail' ? `fail ${verdict.cause}` : verdict.verdict
}

export function decides(title: string, expectation: Expectation, cases: Case[]) {
  describe(title, () => {
    it.each(cases)('%s', (_, evidence, verdict, words) => {
      expect(judged(evidence, expectation)).toBe(verdict)
      if (words !== undefined) expect(judge(evidence, expectation).words).toContain(words)
    })
  })
}
