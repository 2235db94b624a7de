import type { ElfFile } from '../formats/elf/elf-file.js'
import type { FunctionSlot } from '../formats/elf/relocations.js'
import { biasOf } from '../formats/elf/segments.js'
import { userEnd } from '../formats/images/areas.js'
import { readPagemap } from '../formats/images/pagemap.js'
import type { ProcessMaps } from '../formats/images/process-maps.js'
import { savedWords } from '../formats/images/saved-words.js'

/** An ELF file as a process has it loaded. */
export interface Module {
  readonly file: ElfFile
  /** what the process adds to the file's own addresses */
  readonly bias: number
}

/** Names by the address that the dynamic linker resolved them to. */
export type Resolved = ReadonlyMap<bigint, readonly string[]>

/** Hostile images could map every file there is. */
const mostModules = 1000

/**
 * The ELF files that a process has code of.
 * @param find a file on disk, by the path that the app saw
 */
export function modulesOf(
  maps: ProcessMaps,
  find: (path: string) => ElfFile | undefined,
): Module[] {
  const modules = new Map<string, Module>()
  for (const { backing, start, end, execute } of maps.mappings) {
    const mapped = backing.kind === 'file' ? maps.files.get(backing.file) : undefined
    if (!execute || backing.kind !== 'file' || mapped?.kind !== 'file' || end > userEnd) continue
    const file = find(mapped.path)
    if (file === undefined || modules.size >= mostModules) continue
    const bias = biasOf(file.headers().segments, {
      start: Number(start),
      end: Number(end),
      offset: Number(backing.offset),
    })
    if (bias !== undefined) modules.set(`${bias} ${file.path}`, { file, bias })
  }
  return [...modules.values()]
}

/**
 * The names that the relocations of some modules were resolved to: the address of `memset` is what
 * glibc's resolver returned, once `memset` was called. Slots that were not resolved yet, or whose
 * page is not in the checkpoint, are left out.
 * @throws ImageDamaged, or the system's error where an image is missing
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
    const addressOf = (slot: number) => BigInt.asUintN(64, BigInt(bias) + BigInt(slot))
    const words = savedWords(
      pagemap,
      slots.map(({ slot }) => addressOf(slot)),
    )
    for (const { slot, names } of slots) {
      const value = words.get(addressOf(slot))
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
  const slots = file.functionSlots()
  const resolves = slots.some(({ of }) => of.kind === 'resolved')
  // Only a static program has the names of its resolvers in .symtab alone.
  const tables = resolves ? [await file.exported(), await file.symbols()] : []
  const namesOf = ({ of }: FunctionSlot) => {
    if (of.kind === 'symbol') return [of.name]
    return (
      tables.map((table) => table.resolvers(of.resolver)).find(({ length }) => length > 0) ?? []
    )
  }
  return slots
    .map((one) => ({ slot: one.slot, names: namesOf(one) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => a.slot - b.slot)
}
