import type { Range } from './ranges.js'

/** What is used of a 64-bit little-endian ELF file. Numbers are addresses as the file has them. */
export interface Elf {
  readonly bytes: Buffer
  /**
   * Of a program that runs at its own addresses, so that its data has pointers before it is loaded:
   * where its data is, as offsets in the file from a multiple of 8 on, ascending without overlap. Else empty.
   */
  readonly constants: readonly Range[]
  readonly segments: readonly Segment[]
  /** where the processor's frames are listed: the program header PT_GNU_EH_FRAME */
  readonly frames: number | undefined
  /** slots that the dynamic linker fills with the address of a chosen function */
  readonly slots: ReadonlySet<number>
  /** other words that the dynamic linker fills, with what it adds to; undefined: with a symbol */
  readonly filled: ReadonlyMap<number, number | undefined>
}

/** A part of the file that is mapped. */
export interface Segment {
  readonly address: number
  readonly offset: number
  /** bytes that are in the file */
  readonly size: number
  readonly execute: boolean
  readonly write: boolean
}

const type = { load: 1, dynamic: 2, ehFrame: 0x6474e550, relocations: 4, pltGot: 3, content: 1 }
/** SHF_ALLOC, SHF_EXECINSTR. */
const [alloc, code] = [2, 4]
/** R_X86_64_GLOB_DAT, R_X86_64_JUMP_SLOT, R_X86_64_IRELATIVE. */
const binding: ReadonlySet<number> = new Set([6, 7, 37])
const x86 = 62
/** ET_EXEC */
const executable = 2
/** Far more headers than any file has. */
const mostHeaders = 4096
/** R_X86_64_RELATIVE, R_X86_64_64. */
const [relative, symbol] = [8, 1]
/** Far more than any program has. */
const mostRelocations = 4_000_000

/**
 * Source: the System V ABI's gABI and its AMD64 supplement.
 * @returns undefined where it is no such file; what lies outside the file counts as not there
 */
export function readElf(bytes: Buffer): Elf | undefined {
  const magic = bytes.subarray(0, 6).toString('latin1')
  if (magic !== '\x7fELF\x02\x01' || bytes.length < 64 || bytes.readUInt16LE(18) !== x86)
    return undefined
  const headers = table(bytes, word(bytes, 32), bytes.readUInt16LE(54), bytes.readUInt16LE(56), 56)
  const program = headers.map((at) => ({
    type: bytes.readUInt32LE(at),
    execute: (bytes.readUInt32LE(at + 4) & 1) !== 0,
    write: (bytes.readUInt32LE(at + 4) & 2) !== 0,
    offset: word(bytes, at + 8),
    address: word(bytes, at + 16),
    size: word(bytes, at + 32),
  }))
  const inFile = program.filter(({ offset, size }) => offset + size <= bytes.length)
  const dynamic = inFile.find((header) => header.type === type.dynamic)
  const { slots, filled } = relocated(bytes)
  return {
    bytes,
    constants: bytes.readUInt16LE(16) === executable ? dataSections(bytes) : [],
    segments: inFile.filter((header) => header.type === type.load),
    frames: inFile.find((header) => header.type === type.ehFrame)?.address,
    slots: new Set([...slots, ...(dynamic ? resolverSlot(bytes, dynamic) : [])]),
    filled,
  }
}

/** Where an address is in the file; undefined if nowhere. */
export function offsetOf(segments: readonly Segment[], address: number): number | undefined {
  const segment = segments.find((one) => address >= one.address && address < one.address + one.size)
  return segment && address - segment.address + segment.offset
}

/** Sections that are neither code nor what the dynamic linker reads, such as symbols. */
function dataSections(bytes: Buffer): Range[] {
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

function sectionsOf(bytes: Buffer): number[] {
  return table(bytes, word(bytes, 40), bytes.readUInt16LE(58), bytes.readUInt16LE(60), 64)
}

/** By the section headers, which are there in stripped files too, and in static ones. */
function relocated(bytes: Buffer) {
  const slots: number[] = []
  const filled = new Map<number, number | undefined>()
  let left = mostRelocations
  for (const at of sectionsOf(bytes)) {
    if (bytes.readUInt32LE(at + 4) !== type.relocations) continue
    const from = word(bytes, at + 24)
    const end = Math.min(bytes.length, from + word(bytes, at + 32)) - 23
    for (let entry = from; entry < end && left > 0; entry += 24) {
      const kind = bytes.readUInt32LE(entry + 8)
      if (binding.has(kind)) slots.push(word(bytes, entry))
      else if (kind === relative) filled.set(word(bytes, entry), word(bytes, entry + 16))
      else if (kind === symbol) filled.set(word(bytes, entry), undefined)
      else continue
      left--
    }
  }
  return { slots, filled }
}

/** The third word of the PLT's table: the lazy resolver. */
function resolverSlot(bytes: Buffer, { offset, size }: { offset: number; size: number }): number[] {
  for (let at = offset; at + 16 <= offset + size; at += 16) {
    if (word(bytes, at) === type.pltGot) return [word(bytes, at + 8) + 16]
  }
  return []
}

/** The offsets of a table's entries that are whole. */
function table(bytes: Buffer, from: number, step: number, count: number, least: number): number[] {
  if (step < least) return []
  const all = Array.from(
    { length: Math.min(count, mostHeaders) },
    (_, index) => from + index * step,
  )
  return all.filter((at) => at + step <= bytes.length)
}

/** 64 bits; what is too large for a number is larger than any file. */
function word(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at + 4) * 2 ** 32 + bytes.readUInt32LE(at)
}
