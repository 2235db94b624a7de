import { bad, good, quoted, type Reader } from './reading.js'

const BLANK = /\s/
// Within double quotes a shell's backslash escapes these alone, and is itself before anything else.
const ESCAPABLE_IN_QUOTES = '"\\$`\n'

/**
 * Splits text into words as a POSIX shell would: blanks (newlines too) separate, single and double
 * quotes and the backslash quote. Nothing is expanded: `$HOME` and `*` stay as they are.
 */
export const words: Reader<readonly string[]> = (text) => {
  const found: string[] = []
  let word: string | undefined
  let quote: string | undefined
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    const next = text.charAt(at + 1)
    if (quote !== undefined && letter === quote) {
      quote = undefined
    } else if (quote === "'") {
      word = `${word ?? ''}${letter}`
    } else if (quote === '"' && letter === '\\' && !ESCAPABLE_IN_QUOTES.includes(next)) {
      word = `${word ?? ''}${letter}`
    } else if (letter === '\\') {
      if (next === '') return bad(`${quoted(text)} ends in a backslash that escapes nothing`)
      if (next !== '\n') word = `${word ?? ''}${next}` // else the line merely goes on
      at++
    } else if (quote === undefined && (letter === '"' || letter === "'")) {
      quote = letter
      word ??= '' // '' is a word too
    } else if (quote === undefined && BLANK.test(letter)) {
      if (word !== undefined) found.push(word)
      word = undefined
    } else {
      word = `${word ?? ''}${letter}`
    }
  }
  if (quote !== undefined) return bad(`${quoted(text)} has a ${quote} that is never closed`)
  if (word !== undefined) found.push(word)
  return good(found)
}
