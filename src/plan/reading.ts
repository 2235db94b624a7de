/** A value that was read, or every reason why it could not be. */
export type Reading<T> = { readonly value: T } | { readonly problems: readonly string[] }

/** Reads the trimmed, non-empty text of one input. */
export type Reader<T> = (text: string) => Reading<T>

export const good = <T>(value: T): Reading<T> => ({ value })
export const bad = (...problems: readonly string[]): Reading<never> => ({ problems })

export function problemsOf(reading: Reading<unknown>): readonly string[] {
  return 'problems' in reading ? reading.problems : []
}

/** Values of a list in order, or the problems of all its entries. */
export function collect<T>(readings: readonly Reading<T>[]): Reading<readonly T[]> {
  const problems = readings.flatMap(problemsOf)
  if (problems.length > 0) return bad(...problems)
  return good(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])))
}

/** A record of readings becomes the reading of a record: the problems of all fields, in order. */
export function combine<T extends object>(fields: { [K in keyof T]: Reading<T[K]> }): Reading<T> {
  const entries = Object.entries<Reading<unknown>>(fields)
  const problems = entries.flatMap(([, reading]) => problemsOf(reading))
  if (problems.length > 0) return bad(...problems)
  const values = entries.map(([name, reading]) => [name, 'value' in reading && reading.value])
  return good(Object.fromEntries(values) as T)
}

const LONGEST_QUOTE = 200

/** A value as a mistake shows it: on one line, control characters escaped, bounded. */
export function quoted(text: string): string {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return JSON.stringify(shown)
}
