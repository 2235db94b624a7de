import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'

const block = 4096
const inodeSize = 256
const tableAt = 4
const dataAt = 16
/** Blocks of the longest extent, and extents in an inode. */
const extent = { longest: 32_768, most: 4 }
const inodes = { root: 2, folder: 12, first: 13 }

/**
 * Writes an ext4 file system with one folder, `images`, in which each file has `blocks` blocks. They
 * are holes of the disk, so that even a large one is made at once; `mark` is at the end of each file.
 */
export function makeExt4(disk: string, blocks: readonly number[], mark: string): void {
  const file = openSync(disk, 'w')
  const at = (position: number, bytes: Buffer) => writeSync(file, bytes, 0, bytes.length, position)
  const inode = (number: number, bytes: Buffer) =>
    at(tableAt * block + (number - 1) * inodeSize, bytes)
  let free = dataAt
  const take = (count: number) => {
    free += count
    return free - count
  }
  const folder = (number: number, entries: readonly Entry[]) => {
    const place = take(1)
    at(place * block, folderBlock(entries))
    inode(number, inodeOf(0o040755, block, [{ at: place, blocks: 1 }]))
  }
  try {
    at(1024, superblock())
    at(block, descriptor())
    folder(inodes.root, [{ name: 'images', inode: inodes.folder }])
    folder(
      inodes.folder,
      blocks.map((_, index) => ({ name: `pages-${index}.img`, inode: inodes.first + index })),
    )
    for (const [index, count] of blocks.entries()) {
      const parts = partsOf(count).map((part) => ({ at: take(part), blocks: part }))
      at(free * block - mark.length, Buffer.from(mark))
      inode(inodes.first + index, inodeOf(0o100600, count * block, parts))
    }
    ftruncateSync(file, free * block)
  } finally {
    closeSync(file)
  }
}

interface Entry {
  readonly name: string
  readonly inode: number
}

function superblock(): Buffer {
  const bytes = Buffer.alloc(1024)
  bytes.writeUInt32LE(128, 0)
  bytes.writeUInt32LE(2, 0x18)
  bytes.writeUInt32LE(128, 0x28)
  bytes.writeUInt16LE(0xef53, 0x38)
  bytes.writeUInt16LE(inodeSize, 0x58)
  bytes.writeUInt32LE(0x40, 0x60)
  return bytes
}

function descriptor(): Buffer {
  const bytes = Buffer.alloc(32)
  bytes.writeUInt32LE(tableAt, 8)
  return bytes
}

function inodeOf(
  mode: number,
  size: number,
  parts: readonly { readonly at: number; readonly blocks: number }[],
): Buffer {
  const bytes = Buffer.alloc(inodeSize)
  bytes.writeUInt16LE(mode, 0)
  bytes.writeUInt32LE(size, 4)
  bytes.writeUInt32LE(0x80000, 0x20)
  bytes.writeUInt16LE(0xf30a, 0x28)
  bytes.writeUInt16LE(parts.length, 0x2a)
  let reached = 0
  for (const [index, part] of parts.entries()) {
    const entry = 0x28 + 12 * (index + 1)
    bytes.writeUInt32LE(reached, entry)
    bytes.writeUInt16LE(part.blocks, entry + 4)
    bytes.writeUInt32LE(part.at, entry + 8)
    reached += part.blocks
  }
  return bytes
}

function partsOf(blocks: number): number[] {
  const parts: number[] = []
  for (let left = blocks; left > 0; left -= extent.longest) {
    parts.push(Math.min(left, extent.longest))
  }
  if (parts.length > extent.most) throw new Error('the file is too large for one inode')
  return parts
}

function folderBlock(entries: readonly Entry[]): Buffer {
  const bytes = Buffer.alloc(block)
  let at = 0
  for (const [index, { name, inode }] of entries.entries()) {
    const length = index === entries.length - 1 ? block - at : 8 + 4 * Math.ceil(name.length / 4)
    bytes.writeUInt32LE(inode, at)
    bytes.writeUInt16LE(length, at + 4)
    bytes.writeUInt8(name.length, at + 6)
    bytes.write(name, at + 8)
    at += length
  }
  return bytes
}
