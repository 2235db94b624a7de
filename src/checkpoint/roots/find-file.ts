import { lstatSync, readlinkSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesOfImage } from './image-files.js'

/** The same limit as Linux (MAXSYMLINKS). */
const maxLinks = 40

interface Place {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** of a link */
  target(): string
  /** of a file: where it is on this machine */
  path(): string
}

/**
 * Finds the file that the app saw under a path. Symbolic links, also those of folders, are resolved
 * inside the roots: the app made some of them, and they must not lead elsewhere on this machine. A file
 * that was deleted in an overlay is not found, unless a lower root has it.
 * @param roots folders, or images of a file system, that the app saw as `/`, the uppermost of an overlay first
 * @returns its place on disk; undefined if there is no ordinary file
 */
export function findFile(path: string, roots: readonly string[]): string | undefined {
  const place = findPlace(path, roots)
  return place?.kind === 'file' ? place.path() : undefined
}

/** Whether the app saw a folder under a path, which it may have reached by links. */
export function hasFolder(path: string, roots: readonly string[]): boolean {
  return partsOf(path).length === 0 || findPlace(path, roots)?.kind === 'folder'
}

function findPlace(path: string, roots: readonly string[]): Place | undefined {
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
    if (place.kind === 'link') {
      if (++links > maxLinks) return undefined
      const target = place.target()
      if (target.startsWith('/')) done = []
      left.unshift(...partsOf(target))
    } else {
      done.push(part)
    }
  }
  return place
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
    return statSync(root).isFile() ? inImage(root, parts) : inFolder(root, parts)
  } catch {
    // The name may also be too long, or contain a NUL.
    return undefined
  }
}

function inImage(image: string, parts: readonly string[]): Place | undefined {
  const files = filesOfImage(image)
  const node = files.at(parts)
  return (
    node && {
      kind: node.kind,
      target: () => files.target(node),
      path: () => files.copy(parts, node),
    }
  )
}

function inFolder(root: string, parts: readonly string[]): Place | undefined {
  let path = root
  let status: Stats = lstatSync(join(root, '.'))
  for (const part of parts) {
    if (!status.isDirectory()) return undefined
    path = join(path, part)
    status = lstatSync(path)
  }
  return { kind: kindOf(status), target: () => readlinkSync(path), path: () => path }
}

function kindOf(status: Stats): Place['kind'] {
  if (status.isFile()) return 'file'
  if (status.isDirectory()) return 'folder'
  return status.isSymbolicLink() ? 'link' : 'other'
}
