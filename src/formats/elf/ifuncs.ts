import { stringAt, word } from './bytes.js'
import type { Elf } from './file.js'
import { sectionType } from './sections.js'

/** STT_GNU_IFUNC */
const ifunc = 10
const symbolSize = 24
/** Far more than any file exports. */
const mostSymbols = 1_000_000
const longestName = 4096

/**
 * The names that a file exports for functions that a resolver chooses (IFUNC), by the resolver's
 * address. Those of one resolver are in the file's order.
 */
export function exportedIfuncs({ bytes, sections }: Elf): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>()
  let left = mostSymbols
  for (const { type, offset, size, link } of sections) {
    const strings = sections[link]
    if (type !== sectionType.dynamicSymbols || strings === undefined) continue
    const end = Math.min(bytes.length, offset + size) - symbolSize + 1
    for (let at = offset; at < end && left > 0; at += symbolSize, left--) {
      if ((bytes.readUInt8(at + 4) & 15) !== ifunc) continue
      const name = stringAt(bytes, strings.offset + bytes.readUInt32LE(at), longestName)
      const resolver = word(bytes, at + 8)
      const known = names.get(resolver) ?? []
      names.set(resolver, known)
      known.push(name)
    }
  }
  return names
}
