import type { Elf } from './file.js'
import type { Range } from './ranges.js'
import { sectionNamed } from './sections.js'

/** DW_EH_PE_pcrel | DW_EH_PE_sdata4, as compilers and assemblers write it for x86-64. */
const relative32 = 0x1b

/**
 * The functions that .eh_frame describes, in its order. Only those whose addresses are encoded as
 * compilers do it. Source: the Linux Standard Base Core's chapter on exception frames.
 */
export function unwindEntries(elf: Elf, most: number): Range[] {
  const section = sectionNamed(elf, '.eh_frame')
  if (section === undefined) return []
  const { bytes } = elf
  const end = Math.min(section.offset + section.size, bytes.length)
  const encodings = new Map<number, number | undefined>()
  const entries: Range[] = []
  for (let at = section.offset; at + 8 <= end && entries.length < most; ) {
    const length = bytes.readUInt32LE(at)
    // 0 ends the list; 0xffffffff announces a 64-bit length, which nobody needs.
    if (length === 0 || length === 0xffffffff) break
    const back = bytes.readUInt32LE(at + 4)
    if (back === 0) encodings.set(at, addressEncoding(bytes.subarray(at, at + 4 + length)))
    else if (encodings.get(at + 4 - back) === relative32 && at + 16 <= end) {
      const start = section.address + at + 8 - section.offset + bytes.readInt32LE(at + 8)
      const size = bytes.readUInt32LE(at + 12)
      if (size > 0) entries.push({ start, end: start + size })
    }
    at += 4 + length
  }
  return entries
}

/** Bytes of a pointer, by the low bits of its encoding (DW_EH_PE_absptr, udata2, 4, 8 and sdata*). */
const pointerSizes = new Map([
  [0, 8],
  [2, 2],
  [3, 4],
  [4, 8],
  [10, 2],
  [11, 4],
  [12, 8],
])

/** How the entries that refer to a CIE encode addresses; undefined where that is not understood. */
function addressEncoding(cie: Buffer): number | undefined {
  const textEnd = cie.indexOf(0, 9)
  if (textEnd < 0) return undefined
  const augmentation = cie.toString('latin1', 9, textEnd)
  if (!augmentation.startsWith('z')) return undefined
  let at = textEnd + 1
  // Code alignment, data alignment, return register, length of what follows: LEB128 numbers.
  for (let numbers = 0; numbers < 4; numbers++) {
    while ((cie[at] ?? 0) >= 0x80) at++
    at++
  }
  for (const letter of augmentation.slice(1)) {
    if (letter === 'R') return cie[at]
    if (letter === 'L') at++
    else if (letter === 'P') {
      const size = pointerSizes.get((cie[at] ?? 0) & 15)
      if (size === undefined) return undefined
      at += 1 + size
    } else if (letter !== 'S' && letter !== 'B') return undefined
  }
  return undefined
}
