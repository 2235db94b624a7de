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
 * The changes from one series to another, in percent of the one, from the pairs of each round: what
 * makes a machine slower for a while makes both of a round slower.
 * @param before by round; undefined: the round has no figure
 * @param after the same
 */
export function changeOf(
  before: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
): Spread | undefined {
  const changes = before.flatMap((one, round) => {
    const other = after[round]
    return one === undefined || other === undefined ? [] : [(other / one - 1) * 100]
  })
  return spreadOf(changes)
}
