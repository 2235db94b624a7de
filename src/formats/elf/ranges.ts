/** Addresses, or places in a file: `end` is the first one after it. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The range that has a value, of ranges that ascend without overlap; undefined if none has. */
export function rangeAt<T extends Range>(ranges: readonly T[], value: number): T | undefined {
  const range = ranges[lastUpTo(ranges, value)]
  return range !== undefined && value < range.end ? range : undefined
}

/** Index of the last range that starts at or before a value; -1 if none does. */
export function lastUpTo(ranges: readonly Range[], value: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as Range).start <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
