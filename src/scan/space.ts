import { type MappedFile, readFiles } from '../images/files.js'
import { readMemoryMap } from '../images/memory-map.js'
import { type Pagemap, type PageSpan, readPagemap } from '../images/pagemap.js'
import type { Piece } from '../images/saved.js'

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
    return [...savedSpans(pagemap, start - shift, end - shift)].map(({ start: at, ...piece }) => ({
      ...piece,
      start: at + Number(shift),
    }))
  }
}

function segmentOf(file: MappedFile | undefined): bigint | undefined {
  return file?.kind === 'memfd' ? file.segment : undefined
}

/** What of a range is in the checkpoint or in the ones before it. */
function* savedSpans(pagemap: Pagemap, start: bigint, end: bigint): Generator<Saved> {
  const { spans, pages, parent } = pagemap
  for (let index = firstAfter(spans, start); index < spans.length; index++) {
    const span = spans[index] as PageSpan
    if (span.start >= end) return
    const from = span.start > start ? span.start : start
    const to = span.end < end ? span.end : end
    if (span.content === 'parent' && parent) yield* savedSpans(parent, from, to)
    if (span.content !== 'here') continue
    const offset = span.offset + Number(from - span.start)
    yield { file: pages, offset, length: Number(to - from), start: Number(from) }
  }
}

/** Index of the first span that ends after an address. */
function firstAfter(spans: readonly PageSpan[], address: bigint): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as PageSpan).end > address) high = middle
    else low = middle + 1
  }
  return low
}
