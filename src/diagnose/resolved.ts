import type { ElfFile } from '../formats/elf/elf-file.js'
import type { FunctionSlot } from '../formats/elf/relocations.js'
import { biasOf } from '../formats/elf/segments.js'
import { userEnd } from '../formats/images/areas.js'
import { readPagemap } from '../formats/images/pagemap.js'
import type { ProcessMaps } from '../formats/images/process-maps.js'
import { savedValues } from '../formats/images/saved-values.js'

/** An ELF file that is loaded in a process. */
export interface Module {
  readonly file: ElfFile
  /** difference between an address in the process and the file's own address */
  readonly bias: number
}

/** Names of functions, by the address that the dynamic linker resolved them to. */
export type Resolved = ReadonlyMap<bigint, readonly string[]>

/** A limit for hostile images. */
const maxModules = 1000

/**
 * The ELF files whose code a process maps.
 * @param find opens a file by the path that the app saw
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
    if (file === undefined || modules.size >= maxModules) continue
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
 * Reads from the GOT slots of some modules which function each name was resolved to. Once `memset` was
 * called, its slot has the address that glibc's resolver returned. Slots that are not resolved yet, or
 * whose page is not in the checkpoint, are left out.
 * @throws ImageDamaged, or the system's error if an image is missing
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
    const words = savedValues(
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

/** The GOT slots of a file with the names of their functions, in ascending order. */
async function namedSlots(
  file: ElfFile,
): Promise<{ readonly slot: number; readonly names: readonly string[] }[]> {
  const slots = file.functionSlots()
  const resolves = slots.some(({ of }) => of.kind === 'resolved')
  // .symtab is needed for static programs, which export no names of resolvers.
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
