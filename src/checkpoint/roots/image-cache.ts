import { closeSync, fstatSync, openSync, type Stats } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { tooMany, unfinished } from '../../base/cached-entries.js'

/** After this time, nobody is still making an image. */
const staleMs = 60 * 60 * 1000

/**
 * Opens the image of a name, which is made unless it is there. Images that were used longest ago are removed
 * if there are too many; one that is open stays readable.
 * @param folder need not exist
 * @param maxBytes of all images; the newest stays, even if it is larger
 * @param make makes it at a path, and may use the folder around it
 * @returns an open descriptor
 */
export async function openCached(
  folder: string,
  name: string,
  maxBytes: number,
  make: (path: string) => Promise<void>,
): Promise<number> {
  const path = join(folder, name)
  const found = openWhole(path)
  if (found !== undefined) {
    const now = new Date()
    // Another run may just be removing it.
    await utimes(path, now, now).catch(() => {})
    return found
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const own = await mkdtemp(join(folder, unfinished))
  try {
    const made = join(own, name)
    await make(made)
    const opened = openSync(made, 'r')
    await rename(made, path)
    // `blocks` are of 512 bytes (stat(2)).
    const bytesOf = (_: string, { blocks }: Stats) => 512 * blocks
    for (const one of await tooMany(folder, { maxBytes, staleMs, bytesOf })) {
      await rm(one, { recursive: true, force: true })
    }
    return opened
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

/** @returns undefined: it is not there, or empty, as a full disk may leave it */
function openWhole(path: string): number | undefined {
  let opened: number
  try {
    opened = openSync(path, 'r')
  } catch {
    return undefined
  }
  if (fstatSync(opened).size > 0) return opened
  closeSync(opened)
  return undefined
}
