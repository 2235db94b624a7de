import { rename, stat } from 'node:fs/promises'
import { whatIsWrong } from './seal.js'

/** Other runs change what is there only once each, so many more would be something else. */
const mostLooks = 20

/**
 * Renames a toolkit that was just made to its place, unless a sound one is there: another run may
 * have made it at the same time. A damaged one is moved away, beside `made`. Whatever another run
 * does between two steps, it looks again.
 * @param look says what is wrong with the one that is there; undefined: nothing
 * @throws the system's error if it cannot be renamed
 */
export async function putInPlace(
  made: string,
  directory: string,
  look: (directory: string) => Promise<string | undefined> = whatIsWrong,
): Promise<void> {
  for (let looks = 1; ; looks++) {
    try {
      return await rename(made, directory)
    } catch (error) {
      if (looks === mostLooks) throw error
    }
    const seen = await identityOf(directory)
    const wrong = await look(directory).catch(String)
    // Another run has just changed what was looked at.
    if (seen === undefined || (await identityOf(directory)) !== seen) continue
    if (wrong === undefined) return
    await rename(directory, `${made}.damaged-${looks}`).catch(orNotThere)
  }
}

/** undefined: nothing is there */
async function identityOf(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path, { bigint: true })
    return `${dev} ${ino}`
  } catch (error) {
    return orNotThere(error)
  }
}

/** @throws the error, unless it says that there is no such file */
function orNotThere(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
