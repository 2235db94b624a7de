/** Quotes any text as one word for a POSIX shell. */
export function shellWord(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

/** Quotes words for `eval "set -- ..."`. */
export function shellWords(words: readonly string[]): string {
  return words.map(shellWord).join(' ')
}
