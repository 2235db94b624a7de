import { closeSync, openSync, readSync } from 'node:fs'

/** An image is not as mkfs.erofs writes it, or has what this reader does not know. The message is a clause. */
export class ErofsDamaged extends Error {
  override readonly name = 'ErofsDamaged'
}

export interface Node {
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  readonly size: number
  /** where its content lies, in order: bytes of the image */
  readonly spans: readonly Span[]
}

export interface Entry {
  readonly name: string
  readonly kind: Node['kind']
}

export interface Span {
  readonly at: number
  readonly length: number
}

const superblockAt = 1024
const magic = 0xe0f5e1e2
const kinds: Readonly<Record<number, Node['kind']>> = { 4: 'folder', 8: 'file', 10: 'link' }
const plain = 0
const inline = 2
const slot = 32
const largestFolder = 64 * 1024 ** 2
const longestLink = 4096

/**
 * An uncompressed EROFS image, read without any trust in it.
 * Source: Linux, fs/erofs/erofs_fs.h.
 */
export class Erofs {
  private readonly file: number
  private readonly blockSize: number
  private readonly inodes: number
  private readonly root: number
  private readonly folders = new Map<number, ReadonlyMap<string, number>>()

  /** @throws ErofsDamaged, or the system's error */
  constructor(path: string) {
    this.file = openSync(path, 'r')
    try {
      const superblock = this.bytesAt({ at: superblockAt, length: 128 })
      if (superblock.readUInt32LE(0) !== magic) throw new ErofsDamaged('it is no EROFS image')
      // Compression, further devices, fragments and the like: our images have none of them.
      const features = superblock.readUInt32LE(80)
      if (features !== 0) throw new ErofsDamaged(`it has features 0x${features.toString(16)}`)
      const bits = superblock.readUInt8(12)
      if (bits < 9 || bits > 16) throw new ErofsDamaged('its superblock makes no sense')
      this.blockSize = 2 ** bits
      this.root = superblock.readUInt16LE(14)
      this.inodes = superblock.readUInt32LE(40) * this.blockSize
    } catch (error) {
      this.close()
      throw error
    }
  }

  close(): void {
    closeSync(this.file)
  }

  /** @returns what is there under a path, whose links are not followed; undefined: nothing */
  at(parts: readonly string[]): Node | undefined {
    const id = this.idAt(parts)
    return id === undefined ? undefined : this.node(id)
  }

  /** The names in a folder, whose path has no links; empty: there is none. */
  list(parts: readonly string[]): string[] {
    const id = this.idAt(parts)
    return id === undefined ? [] : [...(this.namesIn(id)?.keys() ?? [])]
  }

  /** What is in a folder, in the order of its names; nothing, if it is none. */
  entries(parts: readonly string[]): Entry[] {
    const id = this.idAt(parts)
    const names = id === undefined ? undefined : this.namesIn(id)
    return [...(names ?? [])]
      .filter(([name]) => name !== '.' && name !== '..')
      .map(([name, child]) => ({ name, kind: this.node(child).kind }))
  }

  /** The target of a link. */
  target({ size, spans }: Node): string {
    if (size > longestLink) throw new ErofsDamaged('a link is too long')
    return Buffer.concat(spans.map((span) => this.bytesAt(span))).toString('utf8')
  }

  /** @throws ErofsDamaged where the image is too short */
  bytesAt({ at, length }: Span): Buffer {
    const bytes = Buffer.alloc(length)
    const read = Number.isSafeInteger(at) ? readSync(this.file, bytes, 0, length, at) : 0
    if (read < length) throw new ErofsDamaged(`it ends before byte ${at + length}`)
    return bytes
  }

  private idAt(parts: readonly string[]): number | undefined {
    let id: number | undefined = this.root
    for (const part of parts) {
      id = id === undefined ? undefined : this.namesIn(id)?.get(part)
    }
    return id
  }

  private node(id: number): Node {
    const start = this.inodes + id * slot
    const head = this.bytesAt({ at: start, length: 32 })
    const format = head.readUInt16LE(0)
    const isLong = (format & 1) === 1
    const layout = (format >> 1) & 7
    const mode = head.readUInt16LE(4)
    const size = isLong ? Number(head.readBigUInt64LE(8)) : head.readUInt32LE(8)
    const kind = kinds[mode >> 12] ?? 'other'
    if (kind === 'other') return { kind, size, spans: [] }
    const first = head.readUInt32LE(16) * this.blockSize
    const attributes = head.readUInt16LE(2)
    const content = start + (isLong ? 64 : 32) + (attributes === 0 ? 0 : 12 + 4 * (attributes - 1))
    if (layout === plain) return { kind, size, spans: [{ at: first, length: size }] }
    if (layout !== inline) throw new ErofsDamaged(`a file has the layout ${layout}`)
    const tail = size % this.blockSize
    const spans = [
      { at: first, length: size - tail },
      { at: content, length: tail },
    ]
    return { kind, size, spans: spans.filter(({ length }) => length > 0) }
  }

  private namesIn(id: number): ReadonlyMap<string, number> | undefined {
    const known = this.folders.get(id)
    if (known) return known
    const { kind, size, spans } = this.node(id)
    if (kind !== 'folder') return undefined
    if (size > largestFolder) throw new ErofsDamaged('a folder is too large')
    const content = Buffer.concat(spans.map((span) => this.bytesAt(span)))
    const names = new Map<string, number>()
    for (let at = 0; at < content.length; at += this.blockSize) {
      addNames(names, content.subarray(at, at + this.blockSize))
    }
    this.folders.set(id, names)
    return names
  }
}

/** Each block of a folder has its entries first, 12 bytes each, and then their names. */
function addNames(names: Map<string, number>, block: Buffer): void {
  const offset = (index: number) => block.readUInt16LE(12 * index + 8)
  const end = block.length < 12 ? 0 : offset(0)
  if (end > block.length || end % 12 !== 0) throw new ErofsDamaged('a folder makes no sense')
  for (let index = 0; 12 * index < end; index++) {
    const isLast = 12 * (index + 1) >= end
    const name = block.subarray(offset(index), isLast ? block.length : offset(index + 1))
    const zero = name.indexOf(0)
    const text = (zero < 0 ? name : name.subarray(0, zero)).toString('utf8')
    names.set(text, Number(block.readBigUInt64LE(12 * index)))
  }
}
