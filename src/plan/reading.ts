/** A value that was read, or every reason why it could not be. */
export type Reading<T> = { readonly value: T } | { readonly problems: readonly string[] }

/** Reads the trimmed, non-empty text of one input. */
export type Reader<T> = (text: string) => Reading<T>

export const good = <T>(value: T): Reading<T> => ({ value })
export const bad = (...problems: readonly string[]): Reading<never> => ({ problems })

export function problemsOf(reading: Reading<unknown>): readonly string[] {
  return 'problems' in reading ? reading.problems : []
}

/** The values of all entries in order, or the problems of all entries. */
export function collect<T>(readings: readonly Reading<T>[]): Reading<readonly T[]> {
  const problems = readings.flatMap(problemsOf)
  if (problems.length > 0) return bad(...problems)
  return good(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])))
}

/** Turns a record of readings into the reading of a record, or the problems of all fields in order. */
export function combine<T extends object>(fields: { [K in keyof T]: Reading<T[K]> }): Reading<T> {
  const entries = Object.entries<Reading<unknown>>(fields)
  const problems = entries.flatMap(([, reading]) => problemsOf(reading))
  if (problems.length > 0) return bad(...problems)
  const values = entries.map(([name, reading]) => [name, 'value' in reading && reading.value])
  return good(Object.fromEntries(values) as T)
}

const maxQuotedLength = 200

/** Quotes a value for a message: one line, control characters escaped, at most 200 characters. */
export function quoted(text: string): string {
  const shown = text.length > maxQuotedLength ? `${text.slice(0, maxQuotedLength)}…` : text
  return JSON.stringify(shown)
}
