import { bad, good, quoted, type Reader } from './reading.js'

// Below and above lie slips of the pen, such as 2M for 2G.
const LEAST = 128
const MOST = 1024 * 1024

/** Reads `512M` or `2G` (powers of 1024, letter case ignored) into MiB; `auto` is undefined. */
export const size: Reader<number | undefined> = (text) => {
  if (text === 'auto') return good(undefined)
  const [, number, unit] = /^(\d+)([MG])(?:i?B)?$/i.exec(text) ?? []
  if (number === undefined || unit === undefined) {
    return bad(
      `${quoted(text)} is not a size; expected auto, or a whole number with its unit, such as 512M or 2G`,
    )
  }
  const mebibytes = Number(number) * (unit.toUpperCase() === 'G' ? 1024 : 1)
  return mebibytes >= LEAST && mebibytes <= MOST
    ? good(mebibytes)
    : bad(`${quoted(text)} is out of range; expected 128M to 1024G`)
}
