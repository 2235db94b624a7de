import { hex } from '../../base/text/hex.js'
import { readEntry, readImage } from './container.js'
import { Malformed } from './damaged.js'
import type { Backing, Mapping } from './mapping.js'
import { converted, message, repeated } from './message.js'
import * as messages from './messages.js'
import { withRemappedText } from './remapped-text.js'

export type { Backing, Mapping } from './mapping.js'

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
const kernelBacking: Backing = { kind: 'kernel' }
const anonymous: Backing = { kind: 'anonymous' }

/**
 * The mappings of a process, ascending, without overlap.
 * @throws ImageDamaged, or the system's error where the image is missing
 */
export function readMemoryMap(folder: string, pid: number): readonly Mapping[] {
  const image = readImage(folder, `mm-${pid}.img`, 'mm')
  // Converted while they are read: a hostile image has room for a million of them.
  const mm = message({ vmas: repeated(14, converted(messages.vma, mappingReader())) })
  const { vmas } = readEntry(image, mm)
  return withRemappedText(
    vmas.every((one) => one !== undefined)
      ? (vmas as Mapping[])
      : vmas.filter((one) => one !== undefined),
  )
}

function mappingReader(): (vma: messages.Vma) => Mapping | undefined {
  let free = 0n
  return (vma) => {
    // A guard is no mapping. CRIU lists guards after the mappings that they are in.
    if (vma.status & status.guard) return undefined
    const { start, end } = vma
    const damaged = (problem: string) =>
      new Malformed(`mapping ${hex(start)}-${hex(end)} ${problem}`)
    if (start >= end) throw damaged('ends before it begins')
    if (start % pageSize || end % pageSize) throw damaged('is not of whole pages')
    if (start < free) throw damaged('overlaps the one before it')
    free = end
    return {
      start,
      end,
      read: (vma.prot & prot.read) !== 0,
      write: (vma.prot & prot.write) !== 0,
      execute: (vma.prot & prot.execute) !== 0,
      shared: (vma.flags & mapShared) !== 0,
      backing: backing(vma),
    }
  }
}

function backing({ status: bits, shmid, pgoff }: messages.Vma): Backing {
  if (bits & kernel) return kernelBacking
  if (bits & status.anonShared) return { kind: 'segment', segment: shmid, offset: pgoff }
  if (bits & (status.filePrivate | status.fileShared)) {
    return { kind: 'file', file: Number(BigInt.asUintN(32, shmid)), offset: pgoff }
  }
  return anonymous
}
