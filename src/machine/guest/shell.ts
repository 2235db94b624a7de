/** One word as a POSIX shell reads it back, whatever is in it. */
export function shellWord(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}

/** Words for `eval "set -- ..."`. */
export function shellWords(words: readonly string[]): string {
  return words.map(shellWord).join(' ')
}
