import { listNames } from '../base/text/list.js'
import type { Finished, Outcome } from './model.js'

/** The verdict of a run whose control passed: the worst of its targets. */
export function runVerdict(targets: readonly Outcome[]): Pick<Finished, 'verdict' | 'words'> {
  const named = (verdict: Outcome['verdict']) =>
    targets.filter((target) => target.verdict === verdict).map(({ name }) => name)
  const [failed, open] = [named('fail'), named('inconclusive')]
  if (targets.length === 0) return { verdict: 'inconclusive', words: 'there was no target' }
  if (failed.length > 0) {
    return {
      verdict: 'fail',
      words: `the checkpoint breaks on ${listNames(failed, { last: 'and' })}`,
    }
  }
  if (open.length > 0) {
    return {
      verdict: 'inconclusive',
      words: `there is no verdict on ${listNames(open, { last: 'and' })}`,
    }
  }
  return { verdict: 'pass', words: 'the checkpoint works on every target' }
}
