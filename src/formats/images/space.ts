import { type MappedFile, readFiles } from './files.js'
import { readMemoryMap } from './memory-map.js'
import { type Pagemap, readPagemap } from './pagemap.js'
import type { Piece } from './saved.js'

/** Some consecutive addresses whose content is in the checkpoint, in one go. */
export interface Saved extends Piece {
  /** address of the first byte */
  readonly start: number
}

/** One mapping of a process. Addresses are those of user space, which a number holds exactly. */
export interface Area {
  readonly start: number
  readonly end: number
  readonly execute: boolean
  /** own: its bytes are in the checkpoint; file: they are a file's, but for pages that are saved */
  readonly from: { readonly kind: 'own' } | { readonly kind: 'file'; readonly file: FilePlace }
  readonly saved: readonly Saved[]
}

export interface FilePlace {
  /** as the app saw it; not trusted */
  readonly path: string
  /** when the checkpoint was taken, bytes */
  readonly size: bigint | undefined
  /** where the mapping begins in it */
  readonly offset: number
}

/** What lies above is the kernel's. */
const userEnd = 1n << 47n

/** Reads processes' address spaces out of one checkpoint. */
export class Spaces {
  private readonly files: ReadonlyMap<number, MappedFile>
  private readonly pagemaps = new Map<string, Pagemap>()

  /** @throws ImageDamaged, or the system's error where an image is not there */
  constructor(private readonly images: string) {
    this.files = readFiles(images)
  }

  /** The mappings of a process without the kernel's own, ascending. @throws as the constructor */
  areas(pid: number): Area[] {
    return readMemoryMap(this.images, pid).flatMap(({ start, end, execute, backing }): Area[] => {
      if (backing.kind === 'kernel' || end > userEnd) return []
      const place = { start: Number(start), end: Number(end), execute }
      const file = backing.kind === 'file' ? this.files.get(backing.file) : undefined
      const segment = backing.kind === 'segment' ? backing.segment : segmentOf(file)
      if (segment !== undefined && 'offset' in backing) {
        const name = `pagemap-shmem-${segment}.img`
        const shift = start - backing.offset
        return [{ ...place, from: { kind: 'own' }, saved: this.saved(name, start, end, shift) }]
      }
      const saved = this.saved(`pagemap-${pid}.img`, start, end, 0n)
      if (backing.kind === 'anonymous') return [{ ...place, from: { kind: 'own' }, saved }]
      const path = file?.kind === 'file' ? file.path : 'a mapping of an unknown file'
      const size = file?.kind === 'file' ? file.size : undefined
      const offset = 'offset' in backing ? Number(backing.offset) : 0
      return [{ ...place, from: { kind: 'file', file: { path, size, offset } }, saved }]
    })
  }

  /** @param shift from offsets in the pagemap to addresses */
  private saved(name: string, start: bigint, end: bigint, shift: bigint): Saved[] {
    const pagemap = this.pagemaps.get(name) ?? readPagemap(this.images, name)
    this.pagemaps.set(name, pagemap)
    return Array.from(pagemap.spans.within(start - shift, end - shift), (span) => ({
      ...{ file: span.file, offset: span.offset, length: Number(span.end - span.start) },
      start: Number(span.start + shift),
    }))
  }
}

function segmentOf(file: MappedFile | undefined): bigint | undefined {
  return file?.kind === 'memfd' ? file.segment : undefined
}
