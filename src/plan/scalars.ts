import { bad, good, quoted, type Reader } from './reading.js'
import { suggestion } from './suggestion.js'

/** Any text; a command is handed to `sh -c` as it is. */
export const command: Reader<string> = good

/** True and false as YAML 1.2's core schema spells them, as GitHub's own getBooleanInput does. */
export const boolean: Reader<boolean> = (text) => {
  if (/^(true|True|TRUE)$/.test(text)) return good(true)
  if (/^(false|False|FALSE)$/.test(text)) return good(false)
  return bad(`${quoted(text)} is neither true nor false`)
}

/** A whole number from `min` to `max`, both included. */
export function count(min: number, max: number): Reader<number> {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    return number >= min && number <= max
      ? good(number)
      : bad(`${quoted(text)} is not a whole number from ${min} to ${max}`)
  }
}

/** Like `reader`, but reads `auto` as undefined. */
export function orAuto<T>(reader: Reader<T>): Reader<T | undefined> {
  return (text) => {
    if (text === 'auto') return good(undefined)
    const reading = reader(text)
    return 'value' in reading ? reading : bad(...reading.problems.map((p) => `${p}, nor auto`))
  }
}

/** One of a few words. */
export function oneOf<const T extends string>(words: readonly T[]): Reader<T> {
  return (text) => {
    const chosen = words.find((word) => word === text)
    if (chosen !== undefined) return good(chosen)
    return bad(`${quoted(text)} is not one of ${words.join(', ')}${suggestion(text, words)}`)
  }
}

/** The name of a container image, as docker and podman take it. */
export const imageName: Reader<string> = (text) =>
  /^[\w][\w.:/@-]*$/.test(text)
    ? good(text)
    : bad(`${quoted(text)} is not the name of an image; expected one such as debian:13`)

/** A JavaScript regular expression without slashes and flags. */
export const pattern: Reader<RegExp> = (text) => {
  try {
    return good(new RegExp(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return bad(`${quoted(text)} is not a regular expression: ${quoted(error.message)}`)
  }
}
