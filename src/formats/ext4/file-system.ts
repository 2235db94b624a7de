import { closeSync, openSync, readSync } from 'node:fs'

/** A file system is not as Linux writes it, or has what this reader does not know. The message is a clause. */
export class Ext4Damaged extends Error {
  override readonly name = 'Ext4Damaged'
}

export interface Inode {
  readonly number: number
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** permission bits, without setuid, setgid and sticky */
  readonly mode: number
  /** those three bits, where they stand in a mode */
  readonly special: number
  readonly uid: number
  readonly gid: number
  /** overlayfs' mark of a deleted file: a character device 0:0 */
  readonly deleted: boolean
  readonly size: number
  readonly flags: number
  /** 60 bytes: the root of the tree of extents, or the target of a short link */
  readonly block: Buffer
}

const kinds: Readonly<Record<number, Inode['kind']>> = { 4: 'folder', 8: 'file', 10: 'link' }
const characterDevice = 2
const magic = 0xef53
const incompatible = { wide: 0x80, others: 0x1 | 0x4 | 0x8 | 0x10 | 0x400 | 0x8000 | 0x10000 }
const largestBlock = 64 * 1024

/**
 * An ext4 file system in a file, read without any trust in it.
 * Source: Linux, Documentation/filesystems/ext4.
 */
export class Ext4 {
  private readonly file: number
  readonly blockSize: number
  private readonly inodeSize: number
  private readonly inodesPerGroup: number
  private readonly inodeCount: number
  private readonly descriptorSize: number
  private readonly firstDescriptor: number

  /** @throws Ext4Damaged, or the system's error */
  constructor(path: string) {
    this.file = openSync(path, 'r')
    try {
      const superblock = this.bytesAt(1024, 1024)
      if (superblock.readUInt16LE(0x38) !== magic) throw new Ext4Damaged('it is no ext4')
      const features = superblock.readUInt32LE(0x60)
      const unknown = features & incompatible.others
      if (unknown !== 0) throw new Ext4Damaged(`it has features 0x${unknown.toString(16)}`)
      this.inodeCount = superblock.readUInt32LE(0)
      this.blockSize = 1024 * 2 ** superblock.readUInt32LE(0x18)
      this.inodesPerGroup = superblock.readUInt32LE(0x28)
      this.inodeSize = superblock.readUInt16LE(0x58)
      this.descriptorSize =
        (features & incompatible.wide) === 0 ? 32 : superblock.readUInt16LE(0xfe)
      this.firstDescriptor = (superblock.readUInt32LE(0x14) + 1) * this.blockSize
      const sane =
        this.blockSize <= largestBlock &&
        this.inodesPerGroup > 0 &&
        this.inodeSize >= 128 &&
        this.descriptorSize >= 32
      if (!sane) throw new Ext4Damaged('its superblock makes no sense')
    } catch (error) {
      this.close()
      throw error
    }
  }

  close(): void {
    closeSync(this.file)
  }

  inode(number: number): Inode {
    if (number < 1 || number > this.inodeCount) throw new Ext4Damaged(`there is no inode ${number}`)
    const group = Math.floor((number - 1) / this.inodesPerGroup)
    const descriptor = this.bytesAt(
      this.firstDescriptor + group * this.descriptorSize,
      this.descriptorSize,
    )
    const high = this.descriptorSize > 0x2b ? descriptor.readUInt32LE(0x28) : 0
    const table = high * 2 ** 32 + descriptor.readUInt32LE(0x8)
    const index = (number - 1) % this.inodesPerGroup
    const bytes = this.bytesAt(table * this.blockSize + index * this.inodeSize, 128)
    const mode = bytes.readUInt16LE(0)
    return {
      number,
      kind: kinds[mode >> 12] ?? 'other',
      mode: mode & 0o777,
      special: mode & 0o7000,
      uid: bytes.readUInt16LE(0x78) * 2 ** 16 + bytes.readUInt16LE(0x2),
      gid: bytes.readUInt16LE(0x7a) * 2 ** 16 + bytes.readUInt16LE(0x18),
      deleted: mode >> 12 === characterDevice && bytes.readUInt32LE(0x28) === 0,
      size: bytes.readUInt32LE(0x6c) * 2 ** 32 + bytes.readUInt32LE(0x4),
      flags: bytes.readUInt32LE(0x20),
      block: bytes.subarray(0x28, 0x28 + 60),
    }
  }

  /** @throws Ext4Damaged where the file is too short */
  bytesAt(position: number, length: number): Buffer {
    const bytes = Buffer.alloc(length)
    this.fill(bytes, position)
    return bytes
  }

  /** Reads as many bytes as fit. @throws Ext4Damaged where the file is too short */
  fill(bytes: Buffer, position: number): void {
    const { length } = bytes
    const read = Number.isSafeInteger(position)
      ? readSync(this.file, bytes, 0, length, position)
      : 0
    if (read < length) throw new Ext4Damaged(`it ends before byte ${position + length}`)
  }
}
