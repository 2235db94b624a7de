import type { Outcome, Report } from '../model.js'

/** The answer in a few words; without one, the whole message, which is not trusted. */
export function renderHeadline(report: Report): string {
  const { verdict, words, targets } = report
  const isFloor = report.verdict !== 'error' && report.floor !== undefined
  if (verdict === 'error' || isFloor || targets.length === 0)
    return words.trim() || 'no reason was given'
  if (verdict === 'pass') {
    return targets.length === 1 ? 'the target passes' : `all ${targets.length} targets pass`
  }
  const count = (wanted: Outcome['verdict']) =>
    targets.filter((target: Outcome) => target.verdict === wanted).length
  const failed = count('fail')
  const open = count('inconclusive')
  const parts = [
    failed > 0 ? `${share(failed, targets.length)} ${failed === 1 ? 'fails' : 'fail'}` : '',
    open > 0 && failed > 0 ? `${open} ${isOrAre(open)} inconclusive` : '',
    open > 0 && failed === 0 ? `${share(open, targets.length)} ${isOrAre(open)} inconclusive` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

export const icons = { pass: '✅', fail: '❌', inconclusive: '⚠️', error: '❌' } as const

/** What a target does, after its name. */
export const verbs = { pass: 'passes', fail: 'fails', inconclusive: 'is inconclusive' } as const

/** Whether the app itself starts on a target: what stands before that answer. */
export const freshLabel = 'starts fresh there'

/** Seconds for people: below ten with one decimal. */
export function renderSeconds(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0)
}

function share(some: number, all: number): string {
  if (all === 1) return 'the target'
  return some === all ? `all ${all} targets` : `${some} of ${all} targets`
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are'
}
