import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { type Bytes, wholeOf } from '../../../formats/archives/bytes.js'
import { type ArchiveEntry, fromBytes } from '../../../formats/archives/entry.js'
import { fileBytes } from '../../../formats/archives/file-bytes.js'
import { partsOf } from '../../../formats/archives/path.js'
import { entriesOf } from '../../../formats/archives/tar/read.js'
import { refused } from '../../../formats/archives/unusable.js'
import type { Files } from './files.js'

/** An image has far fewer files: some for each layer. A tar with more is that of a root. */
const mostFiles = 20_000

/** What describes an image is small, and kept: a packed tar is read only from its beginning. */
const small = 1024 ** 2
const mostKept = 32 * 1024 ** 2

/** Where the files of a tar are. */
export interface TarIndex {
  /** SHA-256 of the whole, unpacked, as OCI writes it */
  readonly digest: string
  readonly places: ReadonlyMap<string, Place>
}

type Place =
  | { readonly position: number; readonly size: number; readonly kept: Buffer | undefined }
  /** Older dockers stored a layer once, and led there from where it is needed again. */
  | { readonly target: string }

/** @throws ArchiveUnusable where it is damaged */
export async function indexOf(tar: Bytes, title: string): Promise<TarIndex> {
  const hash = createHash('sha256')
  const places = new Map<string, Place>()
  let left = mostKept
  const keep = async (entry: ArchiveEntry) => {
    if (entry.size > Math.min(small, left)) return undefined
    left -= entry.size
    return wholeOf(entry.content())
  }
  for await (const entry of entriesOf(summed(tar, hash), { title })) {
    if (places.size >= mostFiles) continue
    const place = await placeOf(entry, keep)
    if (place) places.set(fromBytes(entry.path.join('/')), place)
  }
  return { digest: `sha256:${hash.digest('hex')}`, places }
}

async function* summed(bytes: Bytes, hash: ReturnType<typeof createHash>) {
  for await (const chunk of bytes) {
    hash.update(chunk)
    yield chunk
  }
}

async function placeOf(
  entry: ArchiveEntry,
  keep: (entry: ArchiveEntry) => Promise<Buffer | undefined>,
): Promise<Place | undefined> {
  const { kind, path, position, size } = entry
  if (kind === 'file' && position !== undefined) return { position, size, kept: await keep(entry) }
  if (kind === 'hard-link') return { target: fromBytes(entry.target) }
  if (kind !== 'link') return undefined
  const target = resolved(fromBytes(path.slice(0, -1).join('/')), fromBytes(entry.target))
  return target === undefined ? undefined : { target }
}

/** undefined: the link leads out of the archive */
function resolved(folder: string, target: string): string | undefined {
  const parts = folder === '' || target.startsWith('/') ? [] : folder.split('/')
  for (const part of target.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '..' && part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** @param path of the tar, unpacked; undefined: it is packed, and only what was kept can be read */
export function tarFiles(path: string | undefined, title: string, { places }: TarIndex): Files {
  return {
    title,
    find: (name) => {
      let place = places.get(normal(name))
      if (place && 'target' in place) place = places.get(place.target)
      if (place === undefined || 'target' in place) return undefined
      const { position, size, kept } = place
      const open = () => {
        if (kept) return Readable.from([kept])
        if (path === undefined) throw refused(title, `its ${JSON.stringify(name)} is too large`)
        return fileBytes(path, position, size)
      }
      return { size, open }
    },
  }
}

function normal(name: string): string {
  try {
    return partsOf(name).join('/')
  } catch {
    return ''
  }
}
