import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A socket's path has at most 107 bytes, of which the names of sockets take some 40. */
const longestParent = 64

export interface TemporaryFolder {
  /** Called with its path as soon as it is there. */
  readonly remember: (folder: string) => void
  /** where it is made, unless the path is too long for sockets */
  readonly parent: string
}

/** Makes a folder for a run's sockets and disks, and removes it at the end, whatever happens. */
export async function withTemporaryFolder<T>(
  { remember, parent }: TemporaryFolder,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(parent.length <= longestParent ? parent : '/tmp', 'thawcheck-'))
  remember(folder)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
