import { lstatSync, readlinkSync, type Stats } from 'node:fs'
import { join } from 'node:path'

/** The same limit as Linux (MAXSYMLINKS). */
const maxLinks = 40

interface Place {
  readonly path: string
  readonly status: Stats
}

/**
 * Finds the file that the app saw under a path. Symbolic links, also those of folders, are resolved
 * inside the roots: the app made some of them, and they must not lead elsewhere on this machine. A file
 * that was deleted in an overlay is not found, unless a lower root has it.
 * @param roots folders that the app saw as `/`, the uppermost of an overlay first
 * @returns its place on disk; undefined if there is no ordinary file
 */
export function findFile(path: string, roots: readonly string[]): string | undefined {
  const left = partsOf(path)
  let done: string[] = []
  let place: Place | undefined
  let links = 0
  for (let part = left.shift(); part !== undefined; part = left.shift()) {
    if (part === '..') {
      done.pop()
      continue
    }
    place = uppermost([...done, part], roots)
    if (place === undefined) return undefined
    if (place.status.isSymbolicLink()) {
      if (++links > maxLinks) return undefined
      const target = readlinkSync(place.path)
      if (target.startsWith('/')) done = []
      left.unshift(...partsOf(target))
    } else {
      done.push(part)
    }
  }
  return place?.status.isFile() ? place.path : undefined
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.')
}

function uppermost(parts: readonly string[], roots: readonly string[]): Place | undefined {
  for (const root of roots) {
    const place = placeBelow(root, parts)
    if (place !== undefined) return place
  }
  return undefined
}

/** @returns undefined: it is not in this root, or a link of this root would lead there */
function placeBelow(root: string, parts: readonly string[]): Place | undefined {
  try {
    let place: Place = { path: root, status: lstatSync(join(root, '.')) }
    for (const part of parts) {
      if (!place.status.isDirectory()) return undefined
      const path = join(place.path, part)
      place = { path, status: lstatSync(path) }
    }
    return place
  } catch {
    // The name may also be too long, or contain a NUL.
    return undefined
  }
}
