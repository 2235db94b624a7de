/** A range of addresses, or of offsets in a file. `end` is the first one after it. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * The range that contains a value.
 * @param ranges ascending, without overlap
 */
export function rangeAt<T extends Range>(ranges: readonly T[], value: number): T | undefined {
  const range = ranges[lastUpTo(ranges, value)]
  return range !== undefined && value < range.end ? range : undefined
}

/** Index of the last element that starts at or before a value; -1 if none does. */
export function lastUpTo(sorted: readonly Pick<Range, 'start'>[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as Range).start <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Sorts ranges by their start, and drops those that overlap an earlier one. */
export function withoutOverlap<T extends Range>(ranges: readonly T[]): T[] {
  let reached = 0
  return [...ranges]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false
      reached = end
      return true
    })
}
