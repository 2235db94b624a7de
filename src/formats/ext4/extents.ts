import { type Ext4, Ext4Damaged, type Inode } from './file-system.js'

/** Bytes of a file that follow each other on the disk. What no piece covers is zero. */
export interface Piece {
  /** in the file */
  readonly offset: number
  /** on the disk */
  readonly position: number
  readonly length: number
}

const usesExtents = 0x80000
const magic = 0xf30a
const entrySize = 12
const deepest = 5
/** A longer one is allocated but not written: it reads as zeros. */
const longestWritten = 32768

/**
 * The pieces of a file, in its order. Linux keeps them apart and in order; where they are not, the same
 * blocks could be read for ever.
 * @throws Ext4Damaged
 */
export function* piecesOf(system: Ext4, { number, flags, block, size }: Inode): Generator<Piece> {
  if ((flags & usesExtents) === 0) throw new Ext4Damaged(`inode ${number} has no extents`)
  yield* walk(system, block, { size, end: 0 }, deepest)
}

function* walk(
  system: Ext4,
  node: Buffer,
  file: { readonly size: number; end: number },
  levels: number,
): Generator<Piece> {
  const count = node.readUInt16LE(2)
  const depth = node.readUInt16LE(6)
  const sane = node.readUInt16LE(0) === magic && (count + 1) * entrySize <= node.length
  const isRoot = levels === deepest
  if (!sane || depth > levels || (count === 0 && !isRoot))
    throw new Ext4Damaged('a tree of extents makes no sense')
  const { blockSize } = system
  for (let at = entrySize; at < (count + 1) * entrySize; at += entrySize) {
    const entry = node.subarray(at, at + entrySize)
    if (depth > 0) {
      const child = entry.readUInt16LE(8) * 2 ** 32 + entry.readUInt32LE(4)
      yield* walk(system, system.bytesAt(child * blockSize, blockSize), file, depth - 1)
      continue
    }
    const offset = entry.readUInt32LE(0) * blockSize
    const blocks = entry.readUInt16LE(4)
    const first = entry.readUInt16LE(6) * 2 ** 32 + entry.readUInt32LE(8)
    if (offset < file.end || blocks === 0) throw new Ext4Damaged('extents are out of order')
    file.end = offset + (blocks > longestWritten ? blocks - longestWritten : blocks) * blockSize
    const length = Math.min(blocks * blockSize, file.size - offset)
    if (blocks <= longestWritten && length > 0)
      yield { offset, position: first * blockSize, length }
  }
}
