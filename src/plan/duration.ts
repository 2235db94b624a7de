import { bad, good, quoted, type Reader } from './reading.js'

const secondsPerUnit = new Map([
  ['ms', 0.001],
  ['s', 1],
  ['m', 60],
  ['h', 3600],
])

// Node's timers hold at most 24.8 days, and fire immediately when given more.
const maxSeconds = 240 * 3600

/**
 * Reads `500ms`, `5s`, `2m` or `1h` into seconds. A number without a unit is rejected, because it
 * could mean milliseconds, seconds or minutes.
 */
export const duration: Reader<number> = (text) => {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  if (number === undefined || unit === undefined) {
    return bad(
      `${quoted(text)} is not a duration; expected a number with its unit, such as 500ms, 5s, 2m or 1h`,
    )
  }
  const seconds = Number(number) * (secondsPerUnit.get(unit) ?? Number.NaN)
  return seconds <= maxSeconds
    ? good(seconds)
    : bad(`${quoted(text)} is too long; expected at most 240h`)
}

/** Like `duration`, but more than zero. */
export const positiveDuration: Reader<number> = (text) => {
  const reading = duration(text)
  if (!('value' in reading) || reading.value > 0) return reading
  return bad(`${quoted(text)} is zero; expected more than 0s`)
}
