import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A socket's path has at most 107 characters, of which ours take some 40. */
const longest = 64

/** Makes a folder for the run's sockets and disks, and removes it at the end, whatever happens. */
export async function withTemporaryFolder<T>(
  remember: (folder: string) => void,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const preferred = process.env.RUNNER_TEMP || tmpdir()
  const folder = mkdtempSync(join(preferred.length <= longest ? preferred : '/tmp', 'thawcheck-'))
  remember(folder)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
