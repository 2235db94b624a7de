import { bad, good, quoted, type Reader } from './reading.js'

const blank = /\s/
// Within double quotes a backslash escapes only these. Before any other character it is kept.
const escapableInQuotes = '"\\$`\n'

/**
 * Splits text into words as a POSIX shell would: blanks and newlines separate words; single quotes,
 * double quotes and backslashes quote. Nothing is expanded: `$HOME` and `*` stay as they are.
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
    } else if (quote === '"' && letter === '\\' && !escapableInQuotes.includes(next)) {
      word = `${word ?? ''}${letter}`
    } else if (letter === '\\') {
      if (next === '') return bad(`${quoted(text)} ends in a backslash that escapes nothing`)
      if (next !== '\n') word = `${word ?? ''}${next}` // before a newline it continues the line
      at++
    } else if (quote === undefined && (letter === '"' || letter === "'")) {
      quote = letter
      word ??= '' // '' is a word too
    } else if (quote === undefined && blank.test(letter)) {
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
