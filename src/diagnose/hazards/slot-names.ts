import { readFileSync } from 'node:fs'
import { readElf } from '../../formats/elf/file.js'
import { exportedIfuncs } from '../../formats/elf/ifuncs.js'
import { functionSlots } from '../../formats/elf/relocations.js'

/**
 * The functions that some GOT slots of a file are for: by slot, `memset`, or all names that the file
 * exports for what one resolver chooses. Slots without a name are left out. Names are not trusted.
 * @param path on disk
 * @throws the system's error where the file cannot be read
 */
export function slotNames(
  path: string,
  slots: ReadonlySet<number>,
): ReadonlyMap<number, readonly string[]> {
  const elf = readElf(readFileSync(path))
  if (elf === undefined) return new Map()
  const found = functionSlots(elf, (slot) => slots.has(slot))
  const ifuncs = found.some(({ of }) => of.kind === 'resolved') ? exportedIfuncs(elf) : new Map()
  return new Map(
    found.flatMap(({ slot, of }) => {
      const names = of.kind === 'symbol' ? [of.name] : (ifuncs.get(of.resolver) ?? [])
      return names.length > 0 ? [[slot, names]] : []
    }),
  )
}
