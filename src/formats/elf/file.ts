import type { Range } from './ranges.js'
import { dataSections, relocated, table, word } from './sections.js'

/** What is used of a 64-bit little-endian ELF file. Numbers are addresses as the file has them. */
export interface Elf {
  readonly bytes: Buffer
  /**
   * Of a program that runs at its own addresses, so that its data has pointers before it is loaded:
   * where its data is, as offsets in the file from a multiple of 8 on, ascending without overlap.
   * Else empty.
   */
  readonly constants: readonly Range[]
  readonly segments: readonly Segment[]
  /** where the processor's frames are listed: the program header PT_GNU_EH_FRAME */
  readonly frames: number | undefined
  /** slots that the dynamic linker fills with a function that it chose: of another file, or one of several */
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

const type = { load: 1, dynamic: 2, ehFrame: 0x6474e550, pltGot: 3 }
const x86 = 62
/** ET_EXEC */
const executable = 2
/** Far more than any file has. */
const mostSegments = 64

/**
 * Source: the System V ABI's gABI and its AMD64 supplement.
 * @returns undefined where it is no such file; what lies outside the file counts as not there
 */
export function readElf(bytes: Buffer): Elf | undefined {
  const magic = bytes.subarray(0, 6).toString('latin1')
  if (magic !== '\x7fELF\x02\x01' || bytes.length < 64 || bytes.readUInt16LE(18) !== x86)
    return undefined
  const headers = table(
    bytes,
    word(bytes, 32),
    bytes.readUInt16LE(54),
    Math.min(bytes.readUInt16LE(56), mostSegments),
    56,
  )
  const program = headers.map((at) => ({
    type: bytes.readUInt32LE(at),
    execute: (bytes.readUInt32LE(at + 4) & 1) !== 0,
    write: (bytes.readUInt32LE(at + 4) & 2) !== 0,
    offset: word(bytes, at + 8),
    address: word(bytes, at + 16),
    size: word(bytes, at + 32),
  }))
  // Segments that claim the same bytes again and again would cost more than the file.
  const loaded = program.filter((header) => header.type === type.load)
  if (loaded.reduce((sum, { size }) => sum + size, 0) > 2 * bytes.length) return undefined
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

/** The third word of the PLT's table: the lazy resolver. */
function resolverSlot(bytes: Buffer, { offset, size }: { offset: number; size: number }): number[] {
  for (let at = offset; at + 16 <= offset + size; at += 16) {
    if (word(bytes, at) === type.pltGot) return [word(bytes, at + 8) + 16]
  }
  return []
}
