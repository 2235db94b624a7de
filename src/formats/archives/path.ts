import { type ByteText, shown } from './entry.js'
import { longestName, longestPath } from './limits.js'

/** Why a path is not accepted, as a clause. */
export class BadPath extends Error {
  override readonly name = 'BadPath'
}

/**
 * The parts of a path in an archive. A leading slash and `.` count for nothing, as tar has it.
 * @throws BadPath where it would leave its folder, or Linux would not take it
 */
export function partsOf(path: ByteText): ByteText[] {
  if (path.length > longestPath) {
    throw new BadPath(`a path has ${path.length} bytes, expected at most ${longestPath}`)
  }
  if (path.includes('\0')) throw new BadPath(`${shown(path)} has a zero byte in its path`)
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  for (const part of parts) {
    if (part === '..') throw new BadPath(`${shown(path)} leads out of its folder`)
    if (part.length > longestName) {
      throw new BadPath(`a name has ${part.length} bytes, expected at most ${longestName}`)
    }
  }
  return parts
}
