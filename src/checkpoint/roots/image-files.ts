import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Entry, Erofs, type Node } from '../../formats/erofs/erofs.js'

/** The files of an image of a root, which become files of this machine when they are asked for. */
export interface ImageFiles {
  /** @returns undefined: there is nothing */
  at(parts: readonly string[]): Node | undefined
  /** names in a folder; empty: there is none */
  list(parts: readonly string[]): string[]
  target(link: Node): string
  /** what is in a folder; nothing, if it is none */
  entries(parts: readonly string[]): readonly Entry[]
  /** The place on this machine of a copy of an ordinary file. */
  copy(parts: readonly string[], file: Node): string
}

const chunk = 1024 ** 2
/** For as long as this process lives: it reads few images, and those often. */
const open = new Map<string, ImageFiles>()

/** @param image absolute; copies go to a folder beside it */
export function filesOfImage(image: string): ImageFiles {
  const known = open.get(image)
  if (known) return known
  const erofs = new Erofs(image)
  const files: ImageFiles = {
    at: (parts) => erofs.at(parts),
    list: (parts) => erofs.list(parts),
    target: (link) => erofs.target(link),
    entries: (parts) => erofs.entries(parts),
    copy: (parts, file) => {
      const place = join(`${image}.files`, ...parts)
      if (!existsSync(place)) copyTo(erofs, file, place)
      return place
    },
  }
  open.set(image, files)
  return files
}

/** Another process of ours may copy the same file in this moment. */
function copyTo(erofs: Erofs, { spans }: Node, place: string): void {
  mkdirSync(dirname(place), { recursive: true, mode: 0o700 })
  const unfinished = `${place}.${process.pid}`
  const to = openSync(unfinished, 'w', 0o600)
  try {
    for (const { at, length } of spans) {
      for (let done = 0; done < length; done += chunk) {
        // Not writeSync, which on a full disk writes a part of it and says no more.
        writeFileSync(to, erofs.bytesAt({ at: at + done, length: Math.min(chunk, length - done) }))
      }
    }
  } finally {
    closeSync(to)
  }
  renameSync(unfinished, place)
}
