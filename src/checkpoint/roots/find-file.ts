import { lstatSync, readlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The same limit as Linux (MAXSYMLINKS). */
const maxLinks = 40

/**
 * Finds the file that the app saw under a path. Symbolic links are resolved inside the roots; only a
 * linked folder can lead outside. A file that was deleted in an overlay is a device in its upper
 * folder, and is not found.
 * @param roots folders that the app saw as `/`, the uppermost of an overlay first
 * @returns its place on disk; undefined if there is no ordinary file
 */
export function findFile(path: string, roots: readonly string[]): string | undefined {
  let wanted = resolve('/', path)
  for (let links = 0; links <= maxLinks; links++) {
    const place = uppermost(wanted, roots)
    if (place === undefined) return undefined
    if (place.status.isFile()) return place.path
    if (!place.status.isSymbolicLink()) return undefined
    wanted = resolve(dirname(wanted), readlinkSync(place.path))
  }
  return undefined
}

function uppermost(path: string, roots: readonly string[]) {
  for (const root of roots) {
    const place = join(root, path)
    try {
      return { path: place, status: lstatSync(place) }
    } catch {
      // Not in this root. The name may also be too long, or contain a NUL.
    }
  }
  return undefined
}
