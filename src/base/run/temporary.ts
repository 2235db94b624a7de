import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The path of a socket may have 107 bytes, and the names below this folder take about 40 of them. */
const maxParentLength = 64

export interface TemporaryFolder {
  /** Called with the folder's path as soon as it exists. */
  readonly remember: (folder: string) => void
  /** where to create it, unless the path is too long for sockets */
  readonly parent: string
}

/** Creates a folder for a run's sockets and disks, and always removes it at the end. */
export async function withTemporaryFolder<T>(
  { remember, parent }: TemporaryFolder,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(parent.length <= maxParentLength ? parent : '/tmp', 'thawcheck-'))
  remember(folder)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
