import { readEntry, readImage } from './container.js'
import { type MappedFile, readFiles } from './files.js'
import { type Mapping as MemoryMapping, readMemoryMap } from './memory-map.js'
import { message, required, uint32, uint64 } from './message.js'

/** Where an address lies. */
export type Mapping =
  | {
      readonly kind: 'file'
      /** as the app saw it; not trusted */
      readonly path: string
      /** of the address, in the file; bytes */
      readonly offset: number
      /** addresses of the whole mapping; `end` is the first one after it */
      readonly start: bigint
      readonly end: bigint
    }
  | {
      readonly kind: 'anonymous'
      /** code: executable, or kept free beside such memory, as JITs do for more code */
      readonly what: 'code' | 'vdso' | 'vsyscall' | 'stack' | 'heap' | 'shared' | 'data'
      readonly start: bigint
      readonly end: bigint
      /** of a memfd; not trusted */
      readonly name?: string
    }

/** The memory of a process as it was frozen. */
export interface ProcessMaps {
  readonly pid: number
  /** ascending, without overlap */
  readonly mappings: readonly MemoryMapping[]
  readonly files: ReadonlyMap<number, MappedFile>
  /** addresses */
  readonly stack: bigint
  readonly heap: { readonly start: bigint; readonly end: bigint }
  /** path as the app saw it; not trusted */
  readonly executable: string | undefined
}

/** More of CRIU's mm_entry (images/mm.proto of 4.1.1). */
const mm = message({
  mmStartStack: required(5, uint64),
  mmStartBrk: required(6, uint64),
  mmBrk: required(7, uint64),
  exeFileId: required(12, uint32),
})

/** The page of the vsyscall, the same everywhere: VSYSCALL_ADDR of Linux's arch/x86. */
const vsyscall = 0xffffffffff600000n

/**
 * @param images folder of CRIU's images
 * @param pid of a process that was alive
 * @throws ImageDamaged, or the system's error where an image is not there
 */
export function readProcessMaps(
  images: string,
  pid: number,
  files: ReadonlyMap<number, MappedFile> = readFiles(images),
): ProcessMaps {
  const memory = readEntry(readImage(images, `mm-${pid}.img`, 'mm'), mm)
  const executable = files.get(memory.exeFileId)
  return {
    pid,
    mappings: readMemoryMap(images, pid),
    files,
    stack: memory.mmStartStack,
    heap: { start: memory.mmStartBrk, end: memory.mmBrk },
    executable: executable?.kind === 'file' ? executable.path : undefined,
  }
}

/** @returns undefined: nothing was mapped there when the process was frozen */
export function mappingAt(maps: ProcessMaps, address: bigint): Mapping | undefined {
  const index = maps.mappings.findIndex(({ start, end }) => address >= start && address < end)
  const mapping = maps.mappings[index]
  if (mapping === undefined) return undefined
  const { start, end, backing } = mapping
  const file = backing.kind === 'file' ? maps.files.get(backing.file) : undefined
  if (backing.kind === 'file' && file?.kind === 'file') {
    const offset = Number(backing.offset + address - start)
    return { kind: 'file', path: file.path, offset, start, end }
  }
  const name = file?.kind === 'memfd' ? { name: file.name } : {}
  return { kind: 'anonymous', what: whatIs(maps, index, mapping), start, end, ...name }
}

function whatIs(maps: ProcessMaps, index: number, mapping: MemoryMapping) {
  const { start, end, backing, execute, shared } = mapping
  if (backing.kind === 'kernel') {
    if (start === vsyscall) return 'vsyscall'
    return execute ? 'vdso' : 'data'
  }
  if (maps.stack >= start && maps.stack < end) return 'stack'
  if (execute || isReservedForCode(maps.mappings, index)) return 'code'
  if (start < maps.heap.end && end > maps.heap.start) return 'heap'
  return shared || backing.kind !== 'anonymous' ? 'shared' : 'data'
}

/** HotSpot and V8 reserve addresses, and give them memory as they need it. */
function isReservedForCode(mappings: readonly MemoryMapping[], index: number): boolean {
  const here = mappings[index]
  if (here === undefined || here.backing.kind !== 'anonymous') return false
  if (here.read || here.write || here.execute) return false
  const [before, after] = [mappings[index - 1], mappings[index + 1]]
  const isCode = (other: MemoryMapping) => other.execute && other.backing.kind === 'anonymous'
  return (
    (before?.end === here.start && isCode(before)) || (after?.start === here.end && isCode(after))
  )
}

/** The files that a process maps, each once, as the app saw them; not trusted. */
export function mappedFiles({ mappings, files }: ProcessMaps): string[] {
  const paths = mappings.flatMap(({ backing }) => {
    const file = backing.kind === 'file' ? files.get(backing.file) : undefined
    return file?.kind === 'file' ? [file.path] : []
  })
  return [...new Set(paths)]
}
