import type { ElfFile } from '../formats/elf/elfutils.js'
import type { Relocation, Segment } from '../formats/elf/elfutils-lines.js'
import type { ProcessMaps } from '../formats/images/mapping.js'
import { readPagemap } from '../formats/images/pagemap.js'
import { savedWords } from '../formats/images/saved-words.js'

/** An ELF file as a process has it loaded. */
export interface Module {
  readonly file: ElfFile
  /** What the process adds to the file's own addresses. */
  readonly bias: bigint
}

/** Names by the address that the dynamic linker resolved them to. */
export type Resolved = ReadonlyMap<bigint, readonly string[]>

/** Hostile images could map every file there is. */
const mostModules = 1000

/**
 * The ELF files that a process has code of.
 * @param find a file on disk by the path that the app saw
 */
export async function modulesOf(
  maps: ProcessMaps,
  find: (path: string) => ElfFile | undefined,
): Promise<Module[]> {
  const modules = new Map<string, Module>()
  for (const { backing, start, end, execute } of maps.mappings) {
    const mapped = backing.kind === 'file' ? maps.files.get(backing.file) : undefined
    if (!execute || backing.kind !== 'file' || mapped?.kind !== 'file') continue
    const file = find(mapped.path)
    if (file === undefined || modules.size >= mostModules) continue
    const bias = biasOf(await file.segments(), Number(backing.offset), Number(end - start), start)
    if (bias !== undefined) modules.set(`${bias} ${file.path}`, { file, bias })
  }
  return [...modules.values()]
}

/** @param offset,size of a part of the file that is mapped at `start` */
export function biasOf(
  segments: readonly Segment[],
  offset: number,
  size: number,
  start: bigint,
): bigint | undefined {
  const within = segments.find(
    (segment) =>
      segment.execute && segment.offset < offset + size && segment.offset + segment.size > offset,
  )
  return within && start - BigInt(within.address - within.offset + offset)
}

/**
 * Which names the modules' relocations were resolved to: `memset` is where glibc's resolver said,
 * once it was called. What is not resolved yet, or its page is as in the file, is not there.
 * @throws ImageDamaged, or the system's error where an image is not there
 */
export async function resolvedNames(
  images: string,
  pid: number,
  modules: readonly Module[],
): Promise<Resolved> {
  const pagemap = readPagemap(images, `pagemap-${pid}.img`)
  const resolved = new Map<bigint, Set<string>>()
  for (const { file, bias } of modules) {
    const slots = await namedSlots(file)
    const words = savedWords(
      pagemap,
      slots.map(({ slot }) => BigInt.asUintN(64, bias + BigInt(slot))),
    )
    for (const { slot, names } of slots) {
      const value = words.get(BigInt.asUintN(64, bias + BigInt(slot)))
      if (!value) continue
      const known = resolved.get(value) ?? new Set()
      for (const name of names) known.add(name)
      resolved.set(value, known)
    }
  }
  return new Map([...resolved].map(([address, names]) => [address, [...names].sort()]))
}

/** In ascending order. */
async function namedSlots(
  file: ElfFile,
): Promise<{ readonly slot: number; readonly names: readonly string[] }[]> {
  const relocations = await file.relocations()
  const resolves = relocations.some(({ of }) => of.kind === 'resolved')
  // Only a static program has its resolvers' names in its own symbols alone.
  const tables = resolves ? [await file.exported(), await file.symbols()] : []
  const names = ({ of }: Relocation) => {
    if (of.kind === 'symbol') return [of.name]
    return (
      tables.map((table) => table.resolvers(of.resolver)).find(({ length }) => length > 0) ?? []
    )
  }
  return relocations
    .map((relocation) => ({ slot: relocation.slot, names: names(relocation) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => a.slot - b.slot)
}
