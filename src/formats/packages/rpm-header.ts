/** What an rpm header says of its package. Not trusted. */
export interface RpmHeader {
  readonly name: string
  /** `VERSION-RELEASE`, with the epoch before it where there is one */
  readonly version: string
  /** absolute paths */
  readonly files: readonly string[]
}

/** Of rpm's include/rpm/rpmtag.h. */
const tags = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  folderIndexes: 1116,
  names: 1117,
  folders: 1118,
} as const
const entrySize = 16

/**
 * Reads a header as rpm's database has it: the number of index entries, the size of the data, the
 * entries (tag, type, offset, count), the data; all big endian.
 * @returns undefined: it is damaged, or has no name and version
 */
export function readRpmHeader(blob: Buffer): RpmHeader | undefined {
  try {
    const count = blob.readUInt32BE(0)
    const data = 8 + count * entrySize
    const entries = new Map<number, { offset: number; count: number }>()
    for (let at = 8; at < data; at += entrySize) {
      entries.set(blob.readUInt32BE(at), {
        offset: data + blob.readUInt32BE(at + 8),
        count: blob.readUInt32BE(at + 12),
      })
    }
    const texts = (tag: number) => {
      const entry = entries.get(tag)
      return entry === undefined ? [] : textsAt(blob, entry.offset, entry.count)
    }
    const numbers = (tag: number) => {
      const { offset, count: many } = entries.get(tag) ?? { offset: 0, count: 0 }
      // A count beyond the end of the data throws at the first number that is not there.
      const found: number[] = []
      for (let at = 0; at < many; at++) found.push(blob.readUInt32BE(offset + 4 * at))
      return found
    }
    const [[name], [version], [release], [epoch]] = [
      texts(tags.name),
      texts(tags.version),
      texts(tags.release),
      numbers(tags.epoch),
    ]
    if (!name || !version) return undefined
    const folders = texts(tags.folders)
    const indexes = numbers(tags.folderIndexes)
    return {
      name,
      version: `${epoch ? `${epoch}:` : ''}${version}${release ? `-${release}` : ''}`,
      files: texts(tags.names).map((file, at) => `${folders[indexes[at] ?? -1] ?? '?'}${file}`),
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Texts that each end with NUL. */
function textsAt(blob: Buffer, offset: number, count: number): string[] {
  const found: string[] = []
  for (let at = offset; found.length < count; ) {
    const end = blob.indexOf(0, at)
    if (end < 0) throw new RangeError('a text does not end')
    found.push(blob.toString('utf8', at, end))
    at = end + 1
  }
  return found
}
