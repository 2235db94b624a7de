/**
 * Options as programs read them: words, separated by blanks. A quote makes blanks part of a word, as
 * for JAVA_TOOL_OPTIONS; the words keep their quotes.
 */
export function splitOptions(text: string): string[] {
  return text.match(/(?:"[^"]*"?|'[^']*'?|[^\s"'])+/g) ?? []
}

/** What an option sets: `-XX:UseAVX=2` and `-XX:UseAVX=1` are the same one, `-XX:+X` and `-XX:-X` too. */
export function optionKey(option: string): string {
  const named = /^(-XX:)[+-]?([A-Za-z0-9]+)/.exec(option)
  return named ? `${named[1]}${named[2]}` : option.replace(/=.*$/, '')
}

function numberOf(option: string): number | undefined {
  const found = /=(\d+)$/.exec(option)
  return found ? Number(found[1]) : undefined
}

/** Whether what is set is as low as what is wanted, or lower. */
function satisfies(set: string, wanted: string): boolean {
  const [has, wants] = [numberOf(set), numberOf(wanted)]
  return set === wanted || (has !== undefined && wants !== undefined && has <= wants)
}

/** Each option once, at its first place; of an option with a number, the least. */
export function leastOptions(options: readonly string[]): string[] {
  const least = new Map<string, string>()
  for (const option of options) {
    const key = optionKey(option)
    const known = least.get(key)
    if (known === undefined || !satisfies(known, option)) least.set(key, option)
  }
  return [...least.values()]
}

/**
 * Those of the wanted options that are not set yet. Later options win over earlier ones.
 * @param set all that is set, in the order in which it is read
 */
export function optionsToAdd(set: readonly string[], wanted: readonly string[]): string[] {
  const effective = new Map(set.map((option) => [optionKey(option), option]))
  return leastOptions(wanted).filter((option) => {
    const own = effective.get(optionKey(option))
    return own === undefined || !satisfies(own, option)
  })
}
