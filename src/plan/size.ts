import { mebibytes } from '../base/text/mebibytes.js'
import { bad, good, quoted, type Reader } from './reading.js'

/** Reads `512M` or `2G` into MiB; `auto` is undefined. */
export const size: Reader<number | undefined> = (text) => {
  if (text === 'auto') return good(undefined)
  const read = mebibytes(text)
  return typeof read === 'number' ? good(read) : bad(`${quoted(text)} ${read}`)
}
