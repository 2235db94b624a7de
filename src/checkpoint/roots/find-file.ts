import { lstatSync, readlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** As Linux has it. */
const mostLinks = 40

/**
 * The file that the app saw under a path. Links are followed within the roots, and never out of
 * them but through folders. What an overlay deleted is a device in its upper folder, and no file.
 * @param roots folders that the app saw as `/`, the uppermost of an overlay first
 * @returns its place on disk; undefined where there is no ordinary file
 */
export function findFile(path: string, roots: readonly string[]): string | undefined {
  let wanted = resolve('/', path)
  for (let links = 0; links <= mostLinks; links++) {
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
      // Not in this one: neither it nor, perhaps, its folder; or its name is too long or has a NUL.
    }
  }
  return undefined
}
