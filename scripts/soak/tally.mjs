import { table } from './table.mjs'

/**
 * @typedef {object} Counted a run that is over
 * @property {string} fault
 * @property {import('./judge.mjs').Judgement['result']} result
 * @property {readonly string[]} left
 * @property {string} [evidence] where its evidence is kept
 */

const results = /** @type {const} */ (['right', 'inconclusive', 'wrong', 'without report'])

/**
 * One row for each fault, and one for all. Every run is in one of the columns of results.
 * @param {readonly Counted[]} runs
 */
export function tally(runs) {
  const row = (name, some) => [
    name,
    some.length,
    ...results.map((result) => some.filter((run) => run.result === result).length),
    some.filter(({ left }) => left.length > 0).length,
  ]
  const names = [...new Set(runs.map(({ fault }) => fault))].sort()
  return table([
    ['fault', 'runs', ...results, 'left behind'],
    ...names.map((name) =>
      row(
        name,
        runs.filter(({ fault }) => fault === name),
      ),
    ),
    row('all', runs),
  ])
}

/** Whether a run is as it must be. @param {Pick<Counted, 'result' | 'left'>} run */
export function isSound({ result, left }) {
  return left.length === 0 && (result === 'right' || result === 'inconclusive')
}
