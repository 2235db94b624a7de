/** What is used of a 64-bit little-endian ELF file. Numbers are addresses as the file has them. */
export interface Elf {
  readonly bytes: Buffer
  /** it runs at its own addresses, so that its data has pointers before it is loaded */
  readonly absolute: boolean
  readonly segments: readonly Segment[]
  /** where the processor's frames are listed: the program header PT_GNU_EH_FRAME */
  readonly frames: number | undefined
  /** slots that the dynamic linker fills with the address of a chosen function */
  readonly slots: ReadonlySet<number>
}

/** A part of the file that is mapped. */
export interface Segment {
  readonly address: number
  readonly offset: number
  /** bytes that are in the file */
  readonly size: number
  readonly execute: boolean
}

const type = { load: 1, dynamic: 2, ehFrame: 0x6474e550, relocations: 4, pltGot: 3 }
/** R_X86_64_GLOB_DAT, R_X86_64_JUMP_SLOT, R_X86_64_IRELATIVE. */
const binding: ReadonlySet<number> = new Set([6, 7, 37])
const x86 = 62
/** ET_EXEC */
const executable = 2
/** Far more headers than any file has. */
const mostHeaders = 4096
/** Far more slots than any program has. */
const mostSlots = 4_000_000

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
    offset: word(bytes, at + 8),
    address: word(bytes, at + 16),
    size: word(bytes, at + 32),
  }))
  const inFile = program.filter(({ offset, size }) => offset + size <= bytes.length)
  const dynamic = inFile.find((header) => header.type === type.dynamic)
  return {
    bytes,
    absolute: bytes.readUInt16LE(16) === executable,
    segments: inFile.filter((header) => header.type === type.load),
    frames: inFile.find((header) => header.type === type.ehFrame)?.address,
    slots: new Set([...relocated(bytes), ...(dynamic ? resolverSlot(bytes, dynamic) : [])]),
  }
}

/** Where an address is in the file; undefined if nowhere. */
export function offsetOf(segments: readonly Segment[], address: number): number | undefined {
  const segment = segments.find((one) => address >= one.address && address < one.address + one.size)
  return segment && address - segment.address + segment.offset
}

/** By the section headers, which are there in stripped files too, and in static ones. */
function* relocated(bytes: Buffer): Generator<number> {
  const sections = table(bytes, word(bytes, 40), bytes.readUInt16LE(58), bytes.readUInt16LE(60), 64)
  let left = mostSlots
  for (const at of sections) {
    if (bytes.readUInt32LE(at + 4) !== type.relocations) continue
    const from = word(bytes, at + 24)
    const end = Math.min(bytes.length, from + word(bytes, at + 32)) - 23
    for (let entry = from; entry < end && left > 0; entry += 24) {
      if (!binding.has(bytes.readUInt32LE(entry + 8))) continue
      left--
      yield word(bytes, entry)
    }
  }
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
