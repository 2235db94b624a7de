import { readEntry, readImage } from './container.js'
import { ImageDamaged } from './damaged.js'
import * as messages from './messages.js'

/** One mapping of a process. */
export interface Mapping {
  /** addresses; `end` is the first one after it */
  readonly start: bigint
  readonly end: bigint
  readonly read: boolean
  readonly write: boolean
  readonly execute: boolean
  /** false: as MAP_PRIVATE has it */
  readonly shared: boolean
  readonly backing: Backing
}

/** Where the content of a mapping is from. Offsets in bytes. */
export type Backing =
  | { readonly kind: 'anonymous' }
  /** `segment` is the shmid that its pages are kept under */
  | { readonly kind: 'segment'; readonly segment: bigint; readonly offset: bigint }
  /** a regular file or a memfd: its id in files.img */
  | { readonly kind: 'file'; readonly file: number; readonly offset: bigint }
  /** vdso, vvar and vsyscall: the kernel's own, new at every restore */
  | { readonly kind: 'kernel' }

/** PROT_* and MAP_SHARED of mman.h; VMA_* of criu/include/image.h (4.1.1; GUARD and UPROBES: 4.2). */
const prot = { read: 1, write: 2, execute: 4 }
const mapShared = 1
const status = {
  vsyscall: 1 << 2,
  vdso: 1 << 3,
  filePrivate: 1 << 6,
  fileShared: 1 << 7,
  anonShared: 1 << 8,
  vvar: 1 << 12,
  guard: 1 << 16,
  uprobes: 1 << 17,
}
const kernel = status.vsyscall | status.vdso | status.vvar | status.uprobes
const pageSize = 4096n

/**
 * The mappings of one process, in ascending order and without overlap.
 * @throws ImageDamaged, or the system's error where the image is not there
 */
export function readMemoryMap(folder: string, pid: number): Mapping[] {
  const image = readImage(folder, `mm-${pid}.img`, 'mm')
  let free = 0n
  // A guard is not a mapping but a note on some, at the end of the list.
  const vmas = readEntry(image, 0, messages.mm).vmas.filter((vma) => !(vma.status & status.guard))
  return vmas.map((vma) => {
    const place = `mapping 0x${vma.start.toString(16)}-0x${vma.end.toString(16)}`
    if (vma.start >= vma.end) throw new ImageDamaged(image.name, `${place} ends before it begins`)
    if (vma.start % pageSize || vma.end % pageSize) {
      throw new ImageDamaged(image.name, `${place} is not of whole pages`)
    }
    if (vma.start < free) throw new ImageDamaged(image.name, `${place} overlaps the one before it`)
    free = vma.end
    return {
      start: vma.start,
      end: vma.end,
      read: (vma.prot & prot.read) !== 0,
      write: (vma.prot & prot.write) !== 0,
      execute: (vma.prot & prot.execute) !== 0,
      shared: (vma.flags & mapShared) !== 0,
      backing: backing(vma),
    }
  })
}

function backing({ status: bits, shmid, pgoff }: messages.Vma): Backing {
  if (bits & kernel) return { kind: 'kernel' }
  if (bits & status.anonShared) return { kind: 'segment', segment: shmid, offset: pgoff }
  if (bits & (status.filePrivate | status.fileShared)) {
    return { kind: 'file', file: Number(BigInt.asUintN(32, shmid)), offset: pgoff }
  }
  return { kind: 'anonymous' }
}
