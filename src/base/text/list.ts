export interface ListOptions {
  /** Longer lists are cut after this many names and end in "and N more". One name is never cut. */
  readonly most?: number
  /** The word before the last name of a list that is not cut. Without it, a comma stands there. */
  readonly last?: 'and' | 'or'
}

/** Names for a sentence: "a, b, c", "a, b and c", or "a, b and 7 more". */
export function listNames(names: readonly string[], options: ListOptions = {}): string {
  const { most = Number.POSITIVE_INFINITY, last } = options
  const more = names.length - most
  if (more > 1) return `${names.slice(0, most).join(', ')} and ${more} more`
  const end = names.at(-1)
  if (last === undefined || end === undefined || names.length === 1) return names.join(', ')
  return `${names.slice(0, -1).join(', ')} ${last} ${end}`
}
