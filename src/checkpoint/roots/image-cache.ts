import { closeSync, fstatSync, openSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { beyond } from '../../machine/states/store.js'

const unfinished = 'unfinished-'
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
    for (const one of await tooMany(folder, maxBytes)) {
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

async function tooMany(folder: string, maxBytes: number): Promise<string[]> {
  const all = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name)
      // Another run may just have removed it. `blocks` are of 512 bytes (stat(2)).
      const status = await stat(path).catch(() => undefined)
      return status && { folder: path, bytes: 512 * status.blocks, used: status.mtimeMs, name }
    }),
  )
  const there = all.filter((one) => one !== undefined)
  const isUnfinished = ({ name }: { name: string }) => name.startsWith(unfinished)
  const stale = there.filter((one) => isUnfinished(one) && Date.now() - one.used > staleMs)
  const images = there.filter((one) => !isUnfinished(one))
  return [...stale.map((one) => one.folder), ...beyond(images, maxBytes)]
}
