import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../../src/trial/thaw/evidence.js'
import type { Expectation } from '../../../../src/trial/verdict/expectation.js'
import { judge } from '../../../../src/trial/verdict/judge.js'
import { causeOf, type Reason } from '../../../../src/trial/verdict/reason.js'

/** What happened, its evidence, the verdict, and facts that the reason must have. */
export type Case = [what: string, evidence: Evidence, verdict: string, reason?: Partial<Reason>]

export const gone = { state: 'gone', watched: 0.4 } as const

/** A verdict and its cause in two words. */
export function judged(evidence: Evidence, expectation: Expectation): string {
  const { verdict, reason } = judge(evidence, expectation)
  return verdict === 'fail' ? `fail ${causeOf(reason)}` : verdict
}

export function decides(title: string, expectation: Expectation, cases: Case[]) {
  describe(title, () => {
    it.each(cases)('%s', (_, evidence, verdict, reason) => {
      expect(judged(evidence, expectation)).toBe(verdict)
      if (reason !== undefined) {
        expect(judge(evidence, expectation).reason).toMatchObject(reason)
      }
    })
  })
}
