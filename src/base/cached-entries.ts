import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What the names of entries begin with that are being made. */
export const unfinished = 'unfinished-'

interface CacheEntry {
  readonly path: string
  readonly bytes: number
  /** milliseconds since 1970 */
  readonly used: number
}

export interface CacheLimits {
  /** of all entries; the newest stays, even if it is larger */
  readonly maxBytes: number
  /** milliseconds after which nobody is still making an entry */
  readonly staleMs: number
  /** what an entry takes of the disk */
  bytesOf(path: string, status: Stats): number | Promise<number>
}

/** What is to be removed of a cache: what was used longest ago, and what runs that were killed did not finish. */
export async function tooMany(
  folder: string,
  { maxBytes, staleMs, bytesOf }: CacheLimits,
): Promise<string[]> {
  const lookAt = async (name: string): Promise<CacheEntry | undefined> => {
    const path = join(folder, name)
    try {
      const status = await stat(path)
      return { path, bytes: await bytesOf(path, status), used: status.mtimeMs }
    } catch {
      // Another run has just removed it.
      return undefined
    }
  }
  const all = await Promise.all((await readdir(folder)).map(lookAt))
  const there = all.filter((one) => one !== undefined)
  const isUnfinished = ({ path }: CacheEntry) => path.startsWith(join(folder, unfinished))
  const stale = there.filter((one) => isUnfinished(one) && Date.now() - one.used > staleMs)
  const finished = there.filter((one) => !isUnfinished(one))
  return [...stale.map(({ path }) => path), ...beyond(finished, maxBytes)]
}

/** The entries that do not fit. */
export function beyond(entries: readonly CacheEntry[], maxBytes: number): string[] {
  let sum = 0
  const newestFirst = [...entries].sort((one, other) => other.used - one.used)
  return newestFirst
    .filter(({ bytes }, index) => {
      sum += bytes
      return index > 0 && sum > maxBytes
    })
    .map(({ path }) => path)
}
