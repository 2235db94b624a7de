import { type MappedFile, readFiles } from './files.js'
import { type Mapping, readMemoryMap } from './memory-map.js'
import { type Pagemap, readPagemap } from './pagemap.js'
import { type Process, readProcesses } from './tree.js'

/** A mapping of a process, and where its content is. */
export interface MappedContent {
  readonly mapping: Mapping
  readonly content: Content
}

export type Content =
  /** private and shared anonymous memory, System V segments, memfds: all in the checkpoint */
  | { readonly kind: 'own'; readonly shared: boolean; readonly pages: SavedPages }
  /** a file's, except for pages that the process changed */
  | { readonly kind: 'file'; readonly file: FilePart; readonly pages: SavedPages }
  /** vdso, vvar, vsyscall: made anew by the kernel at every restore */
  | { readonly kind: 'kernel' }

/** The pages of a mapping that are in the checkpoint. */
export interface SavedPages {
  /** name of their pagemap image */
  readonly pagemap: string
  /** what the mapping's addresses have more than its offsets in the pagemap */
  readonly shift: bigint
}

/** A file from the offset on at which it is mapped. */
export interface FilePart {
  /** as the app saw it; not trusted; undefined: the images do not say which file it is */
  readonly path: string | undefined
  /** when the checkpoint was taken, bytes */
  readonly size: bigint | undefined
  readonly offset: bigint
}

/**
 * The address spaces of a checkpoint's processes. Reads its processes and files once, and each
 * pagemap once.
 */
export class AddressSpaces {
  /** those that were alive: zombies have no memory */
  readonly processes: readonly Process[]
  readonly files: ReadonlyMap<number, MappedFile>
  private readonly pagemaps = new Map<string, Pagemap>()

  /**
   * @param images folder of CRIU's images
   * @throws ImageDamaged, or the system's error where an image is missing; all methods do too
   */
  constructor(readonly images: string) {
    this.files = readFiles(images)
    this.processes = readProcesses(images).filter(({ alive }) => alive)
  }

  /** The mappings of a process, ascending. One at a time: hostile images have a million. */
  *mappings(pid: number): Generator<MappedContent> {
    for (const mapping of readMemoryMap(this.images, pid)) {
      yield { mapping, content: this.contentOf(pid, mapping) }
    }
  }

  pagemap(name: string): Pagemap {
    const pagemap = this.pagemaps.get(name) ?? readPagemap(this.images, name)
    this.pagemaps.set(name, pagemap)
    return pagemap
  }

  private contentOf(pid: number, { start, backing }: Mapping): Content {
    if (backing.kind === 'kernel') return backing
    const ofProcess = { pagemap: `pagemap-${pid}.img`, shift: 0n }
    if (backing.kind === 'anonymous') return { kind: 'own', shared: false, pages: ofProcess }
    const { offset } = backing
    const file = backing.kind === 'file' ? this.files.get(backing.file) : undefined
    const segment = backing.kind === 'segment' ? backing.segment : segmentOf(file)
    if (segment !== undefined) {
      const pages = { pagemap: `pagemap-shmem-${segment}.img`, shift: start - offset }
      return { kind: 'own', shared: true, pages }
    }
    const known = file?.kind === 'file' ? file : { path: undefined, size: undefined }
    const part = { path: known.path, size: known.size, offset }
    return { kind: 'file', file: part, pages: ofProcess }
  }
}

function segmentOf(file: MappedFile | undefined): bigint | undefined {
  return file?.kind === 'memfd' ? file.segment : undefined
}
