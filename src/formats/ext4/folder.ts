import { piecesOf } from './extents.js'
import { type Ext4, Ext4Damaged, type Inode } from './file-system.js'

/** An entry of a folder, other than `.` and `..`. */
export interface FolderEntry {
  /** bytes that name one file in one folder: neither empty nor with a slash; need not be UTF-8 */
  readonly name: Buffer
  readonly inode: number
}

/** How many entries may be read of one disk, which is not trusted: many names may be one file's. */
export const mostEntries = 2_000_000

const rootInode = 2
const largestFolder = 256 * 1024 * 1024

/**
 * Reads a folder. A guest's root can write any bytes into its disk, so a name is checked here that
 * Linux itself would never write.
 * @throws Ext4Damaged
 */
export function* entriesOf(system: Ext4, folder: Inode): Generator<FolderEntry> {
  if (folder.size > largestFolder) throw new Ext4Damaged(`folder ${folder.number} is too large`)
  for (const { position, length } of piecesOf(system, folder)) {
    for (let at = 0; at < length; at += system.blockSize) {
      yield* entriesIn(system.bytesAt(position + at, system.blockSize))
    }
  }
}

/** Reads the folder at the top. @throws Ext4Damaged */
export function topEntries(system: Ext4): Generator<FolderEntry> {
  return entriesOf(system, system.inode(rootInode))
}

function* entriesIn(block: Buffer): Generator<FolderEntry> {
  for (let at = 0; at + 8 <= block.length; ) {
    const inode = block.readUInt32LE(at)
    const length = block.readUInt16LE(at + 4)
    const nameLength = block.readUInt8(at + 6)
    const isSane = length >= 8 && length % 4 === 0 && at + length <= block.length
    if (!isSane || nameLength + 8 > length) throw new Ext4Damaged('a folder makes no sense')
    const name = block.subarray(at + 8, at + 8 + nameLength)
    at += length
    // An entry that is not used, or the checksum at the end.
    if (inode === 0) continue
    const text = name.toString('latin1')
    if (text === '.' || text === '..') continue
    if (text === '' || /[/\0]/.test(text)) {
      throw new Ext4Damaged(`a folder has an entry with the name ${JSON.stringify(text)}`)
    }
    yield { name, inode }
  }
}

/** The target of a symbolic link. */
export function targetOf(system: Ext4, link: Inode): Buffer {
  if (link.size < link.block.length) return link.block.subarray(0, link.size)
  const [piece] = piecesOf(system, link)
  if (piece === undefined || link.size > system.blockSize) {
    throw new Ext4Damaged(`link ${link.number} makes no sense`)
  }
  return system.bytesAt(piece.position, link.size)
}
