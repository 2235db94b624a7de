import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** In characters. The path of a socket has at most 107, and about 40 of them follow this path. */
const longestPath = 64

/**
 * Makes a folder for the run's sockets and disks, and removes it at the end, also after an error.
 * @param directory where to make it, unless its path is too long for sockets
 * @param remember called with the folder as soon as it is there
 */
export async function withTemporaryFolder<T>(
  directory: string,
  remember: (folder: string) => void,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const parent = directory.length <= longestPath ? directory : '/tmp'
  const folder = mkdtempSync(join(parent, 'thawcheck-'))
  remember(folder)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
