import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { wholeOf } from '../../formats/archives/bytes.js'
import { decompressed } from '../../formats/archives/decompress.js'
import { type ArchiveEntry, fromBytes } from '../../formats/archives/entry.js'
import { fileBytes } from '../../formats/archives/file-bytes.js'
import { entriesOf } from '../../formats/archives/tar/read.js'
import { ArchiveUnusable } from '../../formats/archives/unusable.js'
import { describing, type ReadPart } from './description.js'

/** A folder or a file that may be a checkpoint, as far as it was looked at. */
export interface Parts {
  /** absolute */
  readonly path: string
  readonly form: 'folder' | 'archive'
  /** names of its files, with those of the folders below it; not trusted */
  readonly names: ReadonlySet<string>
  /** the small files that describe it */
  readonly read: ReadPart
}

/** Bytes of a describing file. Honest ones have some kilobytes. */
const largestPart = 16 * 1024 ** 2
/** Names that are kept. Images have a few for each process. */
const mostNames = 1_000_000

/**
 * Looks at a path. An archive is read whole, so that damage shows before anything is started.
 * @throws ArchiveUnusable; the system's error
 */
export function lookAt(path: string, cancel: AbortSignal): Promise<Parts> | Parts {
  return statSync(path).isDirectory() ? partsOfFolder(path) : partsOfArchive(path, cancel)
}

/** The entries of an archive, however it is packed. @throws ArchiveUnusable while they are read */
export function entriesIn(path: string, cancel: AbortSignal): AsyncIterable<ArchiveEntry> {
  const title = JSON.stringify(path)
  return entriesOf(decompressed(fileBytes(path), { title, cancel }), { title })
}

/** `checkpoint/inventory.img`, for a sentence or a place: characters that are no UTF-8 are lost. */
export function nameOf({ path }: Pick<ArchiveEntry, 'path'>): string {
  return fromBytes(path.join('/'))
}

async function partsOfArchive(path: string, cancel: AbortSignal): Promise<Parts> {
  const names = new Set<string>()
  const contents = new Map<string, string>()
  for await (const entry of entriesIn(path, cancel)) {
    cancel.throwIfAborted()
    const name = nameOf(entry)
    if (entry.kind !== 'file') continue
    if (names.size >= mostNames) throw unusable(path, `it has more than ${mostNames} files`)
    names.add(name)
    if (!isDescribing(name)) continue
    if (entry.size > largestPart) throw unusable(path, tooLarge(name))
    contents.set(name, (await wholeOf(entry.content())).toString('utf8'))
  }
  return { path, form: 'archive', names, read: (name) => contents.get(name) }
}

function partsOfFolder(path: string): Parts {
  const names = new Set(['', 'checkpoint', 'volumes'].flatMap((folder) => filesIn(path, folder)))
  const read: ReadPart = (name) => (names.has(name) ? textOf(path, name) : undefined)
  return { path, form: 'folder', names, read }
}

function filesIn(path: string, folder: string): string[] {
  try {
    return readdirSync(join(path, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(folder, name))
  } catch {
    return []
  }
}

function textOf(path: string, name: string): string {
  // Opening a pipe without this option would wait for a writer.
  const file = openSync(join(path, name), constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const { size } = fstatSync(file)
    if (size > largestPart) throw unusable(path, tooLarge(name))
    const bytes = Buffer.alloc(size)
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, size, 0))
  } finally {
    closeSync(file)
  }
}

function isDescribing(name: string): boolean {
  return (describing as readonly string[]).includes(name)
}

function tooLarge(name: string): string {
  return `its ${name} has more than ${largestPart} bytes`
}

function unusable(path: string, why: string): ArchiveUnusable {
  return new ArchiveUnusable(`${JSON.stringify(path)} is not accepted: ${why}`)
}
