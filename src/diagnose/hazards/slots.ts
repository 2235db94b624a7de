import type { Pagemap } from '../../formats/images/pagemap.js'
import { savedValues } from '../../formats/images/saved-values.js'
import { type Binary, wordInFile } from './binary.js'
import type { CodeMapping } from './code-pointers.js'

/** The GOT slots of one file in a process. Slots have the file's own addresses. */
export interface LoadedSlots {
  /** of the file, as the app saw it; not trusted */
  readonly path: string
  readonly binary: Binary
  /** the functions that the dynamic linker chose: slot, and what it contains */
  readonly chosen: readonly (readonly [slot: number, value: number])[]
  /**
   * The functions that are not bound yet: the first call of each goes to the lazy resolver, whose
   * address in the process this is. undefined: the file has none, so all were bound when it was loaded
   */
  readonly unbound: { readonly resolver: number; readonly slots: ReadonlySet<number> } | undefined
}

/**
 * Reads the GOT slots of all files that a process maps. Slots whose pages are not in the checkpoint
 * are left out.
 * @throws ImageDamaged, or the system's error where the pages are missing
 */
export function loadedSlots(pagemap: Pagemap, mappings: readonly CodeMapping[]): LoadedSlots[] {
  const loads = new Map(
    mappings.map((mapping) => [`${mapping.bias} ${mapping.file.path}`, mapping] as const),
  )
  return [...loads.values()].map((load) => slotsOf(pagemap, load))
}

function slotsOf(pagemap: Pagemap, { file, binary, bias }: CodeMapping): LoadedSlots {
  const { chosen, lazy, resolver } = binary.relocated
  const wanted = [...new Set([...chosen, ...lazy])].sort((a, b) => a - b)
  const words = savedValues(
    pagemap,
    wanted.map((slot) => BigInt.asUintN(64, BigInt(slot + bias))),
  )
  const valueAt = (slot: number) => Number(words.get(BigInt.asUintN(64, BigInt(slot + bias))) ?? 0n)
  // Until it is bound, a slot points to where the file says: into its own procedure linkage table.
  const slots = lazy.filter((slot) => {
    const value = valueAt(slot)
    return value !== 0 && value - bias === wordInFile(binary, slot)
  })
  const resolving = resolver === undefined ? 0 : valueAt(resolver)
  return {
    path: file.path,
    binary,
    chosen: [...chosen]
      .filter((slot) => slot !== resolver)
      .map((slot) => [slot, valueAt(slot)] as const),
    unbound:
      resolving === 0 || slots.length === 0
        ? undefined
        : { resolver: resolving, slots: new Set(slots) },
  }
}
