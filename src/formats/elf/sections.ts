import type { Range } from './ranges.js'

const type = { content: 1, relocations: 4 }
/** SHF_ALLOC, SHF_EXECINSTR. */
const [alloc, code] = [2, 4]
/** R_X86_64_*. */
const kinds = { symbol: 1, data: 6, jump: 7, relative: 8, chosen: 37 }
/** STT_GNU_IFUNC */
const ifunc = 10
/** Far more than any file has. */
const most = { sections: 4096, relocations: 4_000_000 }

/** Sections that are neither code nor what the dynamic linker reads, such as symbols. */
export function dataSections(bytes: Buffer): Range[] {
  const ranges = sectionsOf(bytes).flatMap((at) => {
    const flags = word(bytes, at + 8)
    const isData = bytes.readUInt32LE(at + 4) === type.content && (flags & alloc) !== 0
    const from = word(bytes, at + 24)
    const start = Math.ceil(from / 8) * 8
    const range = { start, end: Math.min(from + word(bytes, at + 32), bytes.length) }
    return isData && (flags & code) === 0 && range.start < range.end ? [range] : []
  })
  return withoutOverlap(ranges)
}

function withoutOverlap(ranges: readonly Range[]): Range[] {
  let reached = 0
  return [...ranges]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false
      reached = end
      return true
    })
}

/**
 * What the dynamic linker fills, as Elf has it. A slot with a function of the file itself is no
 * choice: numpy has one for each variant. By the section headers, which stripped and static files
 * have too.
 */
export function relocated(bytes: Buffer) {
  const slots: number[] = []
  const filled = new Map<number, number | undefined>()
  const sections = sectionsOf(bytes)
  let left = most.relocations
  for (const at of sections) {
    if (bytes.readUInt32LE(at + 4) !== type.relocations) continue
    const from = word(bytes, at + 24)
    const end = Math.min(bytes.length, from + word(bytes, at + 32)) - 23
    const linked = sections[bytes.readUInt32LE(at + 40)]
    const symbols = linked === undefined ? bytes.length : word(bytes, linked + 24)
    for (let entry = from; entry < end && left > 0; entry += 24, left--) {
      const kind = bytes.readUInt32LE(entry + 8)
      const symbol = symbols + 24 * bytes.readUInt32LE(entry + 12)
      if (kind === kinds.chosen) slots.push(word(bytes, entry))
      else if (kind === kinds.jump || kind === kinds.data) {
        if (isOwn(bytes, symbol)) filled.set(word(bytes, entry), undefined)
        else slots.push(word(bytes, entry))
      } else if (kind === kinds.relative) filled.set(word(bytes, entry), word(bytes, entry + 16))
      else if (kind === kinds.symbol) filled.set(word(bytes, entry), undefined)
    }
  }
  return { slots, filled }
}

/** Whether a symbol is defined in the file, and not as a choice of several. */
function isOwn(bytes: Buffer, symbol: number): boolean {
  if (symbol + 24 > bytes.length) return false
  return bytes.readUInt16LE(symbol + 6) !== 0 && (bytes.readUInt8(symbol + 4) & 15) !== ifunc
}

/** The offsets of a table's entries that are whole. */
export function table(
  bytes: Buffer,
  from: number,
  step: number,
  count: number,
  least: number,
): number[] {
  if (step < least) return []
  const all = Array.from(
    { length: Math.min(count, most.sections) },
    (_, index) => from + index * step,
  )
  return all.filter((at) => at + step <= bytes.length)
}

/** 64 bits; what is too large for a number is larger than any file. */
export function word(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at + 4) * 2 ** 32 + bytes.readUInt32LE(at)
}

function sectionsOf(bytes: Buffer): number[] {
  return table(bytes, word(bytes, 40), bytes.readUInt16LE(58), bytes.readUInt16LE(60), 64)
}
