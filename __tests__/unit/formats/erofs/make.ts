const block = 512

/** What an image has at a slot of its table of inodes, of 32 bytes each. */
interface Slot {
  readonly at: number
  /** S_IFDIR, S_IFREG or S_IFLNK, and the permissions */
  readonly mode: number
  readonly content: Buffer
  /** 0: in blocks of its own; 2: behind the inode */
  readonly layout: number
}

/**
 * An EROFS image whose root has `lib/a.so`, which fills a block and some bytes, and a link to it. As
 * mkfs.erofs lays it out: the tables first, contents in whole blocks behind them.
 */
export function imageOf(content: Buffer): Buffer {
  const names = (...entries: readonly (readonly [string, number])[]) => folder(entries)
  const slots: readonly Slot[] = [
    { at: 40, mode: 0o40755, layout: 2, content: names(['.', 40], ['lib', 48], ['link', 60]) },
    { at: 48, mode: 0o40755, layout: 2, content: names(['..', 40], ['a.so', 64]) },
    { at: 60, mode: 0o120777, layout: 2, content: Buffer.from('/lib/a.so') },
    { at: 64, mode: 0o100644, layout: 2, content },
  ]
  const image = Buffer.alloc(8 * block)
  image.writeUInt32LE(0xe0f5e1e2, 1024)
  image.writeUInt8(9, 1024 + 12)
  image.writeUInt16LE(40, 1024 + 14)
  for (const { at, mode, layout, content } of slots) {
    const start = at * 32
    const tail = content.length % block
    image.writeUInt16LE(layout << 1, start)
    image.writeUInt16LE(mode, start + 4)
    image.writeUInt32LE(content.length, start + 8)
    image.writeUInt32LE(6, start + 16)
    content.copy(image, 6 * block, 0, content.length - tail)
    content.copy(image, start + 32, content.length - tail)
  }
  return image
}

/** Entries of 12 bytes, then the names. */
function folder(entries: readonly (readonly [string, number])[]): Buffer {
  const heads = Buffer.alloc(12 * entries.length)
  let offset = heads.length
  entries.forEach(([name, id], index) => {
    heads.writeBigUInt64LE(BigInt(id), 12 * index)
    heads.writeUInt16LE(offset, 12 * index + 8)
    offset += name.length
  })
  return Buffer.concat([heads, Buffer.from(entries.map(([name]) => name).join(''))])
}
