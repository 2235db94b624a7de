import type { Spread } from './price.js'

/** undefined: there are no numbers */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  const least = sorted[0]
  const most = sorted.at(-1)
  if (least === undefined || most === undefined) return undefined
  const middle = (sorted.length - 1) / 2
  const around = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]] as [number, number]
  return { median: (around[0] + around[1]) / 2, least, most }
}

/**
 * The change from one series to another, in percent of the one, from the pairs of each round: what makes
 * a machine slower for a while makes both of a round slower. Of many rounds, the outermost do not count.
 * @param before by round; undefined: the round has no figure
 * @param after the same
 */
export function changeOf(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
): Spread | undefined {
  const changes = before
    .flatMap((one, round) => {
      const other = after[round]
      return one === undefined || other === undefined ? [] : [(other / one - 1) * 100]
    })
    .toSorted((a, b) => a - b)
  const outer = outerCount(changes.length)
  return spreadOf(changes.slice(outer, changes.length - outer))
}

/** How likely it may be, at most, that the median lies outside of what is left. */
const mostDoubt = 0.1

/**
 * How many of some sorted numbers, at each end, can be left out so that the true median still lies among
 * the others: the usual bounds of a median, which need no assumption about how numbers are distributed.
 */
export function outerCount(count: number): number {
  // Each number lies below the true median as a coin falls: `likely` is for none of them, one, two ...
  let likely = 0.5 ** count
  let doubt = 2 * likely
  let outer = 0
  while (outer + 1 < count / 2) {
    likely *= (count - outer) / (outer + 1)
    doubt += 2 * likely
    if (doubt > mostDoubt) break
    outer++
  }
  return outer
}
