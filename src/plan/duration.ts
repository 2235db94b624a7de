import { bad, good, quoted, type Reader } from './reading.js'

const SECONDS = new Map([
  ['ms', 0.001],
  ['s', 1],
  ['m', 60],
  ['h', 3600],
])

// Node's timers hold 24.8 days at most and fire at once beyond that.
const LONGEST = 240 * 3600

/**
 * Reads `500ms`, `5s`, `2m` or `1h` into seconds. A number without a unit is a mistake, as nobody
 * can tell whether seconds, minutes or milliseconds were meant.
 */
export const duration: Reader<number> = (text) => {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  if (number === undefined || unit === undefined) {
    return bad(
      `${quoted(text)} is not a duration; expected a number with its unit, such as 500ms, 5s, 2m or 1h`,
    )
  }
  const seconds = Number(number) * (SECONDS.get(unit) ?? Number.NaN)
  return seconds <= LONGEST
    ? good(seconds)
    : bad(`${quoted(text)} is too long; expected 240h at the most`)
}

/** As `duration`, and not zero. */
export const positiveDuration: Reader<number> = (text) => {
  const reading = duration(text)
  if (!('value' in reading) || reading.value > 0) return reading
  return bad(`${quoted(text)} is no time at all; expected more than 0s`)
}
