import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ArchiveEntry } from '../../formats/archives/entry.js'
import { opaque, whiteout } from '../../formats/archives/layers/whiteout.js'
import { longestName, longestPath } from '../../formats/archives/limits.js'
import { writeContent } from '../../formats/archives/write-content.js'
import { entriesIn, nameOf } from './parts.js'

/** What a container had removed of its image. Absolute paths in the container; not trusted. */
export interface Removals {
  /** files, and folders with all that is in them */
  readonly removed: readonly string[]
  /** folders whose content it had replaced */
  readonly emptied: readonly string[]
}

/** The removal that an entry of a layer stands for (OCI image spec, layer.md); undefined: none. */
export function removalOf(path: readonly string[]): { path: string; whole: boolean } | undefined {
  const name = path.at(-1) ?? ''
  if (!name.startsWith(whiteout)) return undefined
  const folder = path.slice(0, -1)
  if (name === opaque) return { path: `/${folder.join('/')}`, whole: false }
  return { path: `/${[...folder, name.slice(whiteout.length)].join('/')}`, whole: true }
}

/**
 * Copies the ordinary files, folders and symbolic links of a tar into a folder of this machine, so that the
 * diagnosis can read them, and collects what the tar says was removed. Nothing is written through a link: only
 * into folders that were made here.
 * @param to a new folder
 * @throws ArchiveUnusable; the system's error
 */
export async function copyChanges(tar: string, to: string, cancel: AbortSignal): Promise<Removals> {
  const removed: string[] = []
  const emptied: string[] = []
  mkdirSync(to, { mode: 0o700 })
  const folders = new Set([to])
  for await (const entry of entriesIn(tar, cancel)) {
    cancel.throwIfAborted()
    const removal = removalOf(nameOf(entry).split('/'))
    if (removal) (removal.whole ? removed : emptied).push(removal.path)
    else await copyEntry(entry, to, folders)
  }
  return { removed, emptied }
}

async function copyEntry(entry: ArchiveEntry, to: string, folders: Set<string>): Promise<void> {
  const name = nameOf(entry)
  const place = join(to, name)
  if (name === '' || isTooLong(place) || !makeFolders(dirname(place), folders)) return
  if (entry.kind === 'folder') {
    makeFolders(place, folders)
    return
  }
  if (folders.has(place) || !['file', 'link'].includes(entry.kind)) return
  // The last entry of a name counts.
  rmSync(place, { force: true })
  if (entry.kind === 'link') return symlinkSync(Buffer.from(entry.target, 'latin1'), place)
  await writeContent(entry.content(), place, 'wx')
}

/** A name that is no UTF-8 gets longer, and `to` comes before each path: Linux would refuse it. */
function isTooLong(place: string): boolean {
  const tooLong = (text: string, most: number) => Buffer.byteLength(text) > most
  return tooLong(place, longestPath) || place.split('/').some((name) => tooLong(name, longestName))
}

/** @returns false: something else is in the way */
function makeFolders(folder: string, folders: Set<string>): boolean {
  if (folders.has(folder)) return true
  if (!makeFolders(dirname(folder), folders) || existsSync(folder)) return false
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    // A link that leads nowhere does not count as existing.
    return false
  }
  folders.add(folder)
  return true
}
