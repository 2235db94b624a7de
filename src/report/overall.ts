import type { Outcome, Report } from './model.js'

/** The verdict of a run whose control passed: the worst of its targets. */
export function overall(targets: readonly Outcome[]): Pick<Report, 'verdict' | 'words'> {
  const of = (verdict: Outcome['verdict']) =>
    targets.filter((target) => target.verdict === verdict).map(({ name }) => name)
  const [failed, open] = [of('fail'), of('inconclusive')]
  if (targets.length === 0) return { verdict: 'inconclusive', words: 'there was no target' }
  if (failed.length > 0) {
    return { verdict: 'fail', words: `the checkpoint does not survive on ${failed.join(' and ')}` }
  }
  if (open.length > 0) {
    return { verdict: 'inconclusive', words: `nothing can be said of ${open.join(' and ')}` }
  }
  return { verdict: 'pass', words: 'the checkpoint survives on every target' }
}

/** 0 pass, 1 fail, 3 inconclusive where that counts, 4 no answer because something else failed. */
export function exitStatus(verdict: Report['verdict'], strict: boolean): number {
  if (verdict === 'inconclusive') return strict ? 3 : 0
  return { pass: 0, fail: 1, error: 4 }[verdict]
}
