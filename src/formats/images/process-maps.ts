import { readEntry, readImage } from './container.js'
import { type MappedFile, readFiles } from './files.js'
import { type Mapping, readMemoryMap } from './memory-map.js'
import { message, required, uint32, uint64 } from './message.js'

/** Where an address lies. */
export type AddressLocation =
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
      /** code: executable, or reserved beside executable memory, as JITs do for more code */
      readonly what: 'code' | 'vdso' | 'vsyscall' | 'stack' | 'heap' | 'shared' | 'data'
      readonly start: bigint
      readonly end: bigint
      /** of a memfd; not trusted */
      readonly name?: string
    }

/** The memory map of a frozen process. */
export interface ProcessMaps {
  readonly pid: number
  /** ascending, without overlap */
  readonly mappings: readonly Mapping[]
  readonly files: ReadonlyMap<number, MappedFile>
  /** an address in the stack of the first thread */
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

/** Address of the vsyscall page, the same everywhere: VSYSCALL_ADDR of Linux's arch/x86. */
const vsyscall = 0xffffffffff600000n

/**
 * @param images folder of CRIU's images
 * @param pid of a process that was alive
 * @throws ImageDamaged, or the system's error where an image is missing
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
export function locateAddress(maps: ProcessMaps, address: bigint): AddressLocation | undefined {
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
  return { kind: 'anonymous', what: purposeOf(maps, index, mapping), start, end, ...name }
}

function purposeOf(maps: ProcessMaps, index: number, mapping: Mapping) {
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

/** HotSpot and V8 reserve addresses beside their code, and make them accessible as they need them. */
function isReservedForCode(mappings: readonly Mapping[], index: number): boolean {
  const mapping = mappings[index]
  if (mapping === undefined || mapping.backing.kind !== 'anonymous') return false
  if (mapping.read || mapping.write || mapping.execute) return false
  const [before, after] = [mappings[index - 1], mappings[index + 1]]
  const isCode = (other: Mapping) => other.execute && other.backing.kind === 'anonymous'
  return (
    (before?.end === mapping.start && isCode(before)) ||
    (after?.start === mapping.end && isCode(after))
  )
}

/** The paths of the files that a process maps, each once, as the app saw them; not trusted. */
export function mappedFiles({ mappings, files }: ProcessMaps): string[] {
  const paths = mappings.flatMap(({ backing }) => {
    const file = backing.kind === 'file' ? files.get(backing.file) : undefined
    return file?.kind === 'file' ? [file.path] : []
  })
  return [...new Set(paths)]
}
