import { tableEntries, word } from './bytes.js'
import { readSections, type Section } from './sections.js'
import type { Segment } from './segments.js'

/**
 * An ELF file, as its headers describe it. Numbers are addresses as the linker assigned them, or
 * offsets in the file.
 *
 * There are two readers of ELF files in this folder:
 * - This one reads the bytes: segments, sections, relocations, notes, and the bounds of functions.
 *   It is fast enough for every file that a process maps, and safe for hostile ones: what lies
 *   outside the file counts as absent, and no work is out of proportion to the size of the file.
 * - elfutils.ts runs eu-nm and eu-readelf in a process of their own with limits: for symbol tables,
 *   demangled names and mini debug info. It takes up to a second for a large file. Use it only for
 *   what a person will read.
 */
export interface Elf {
  readonly bytes: Buffer
  /** true: a non-PIE executable (ET_EXEC), which runs at the addresses that the linker assigned */
  readonly fixed: boolean
  /** Those that are in the file. Empty where they claim the same bytes again and again. */
  readonly segments: readonly Segment[]
  readonly sections: readonly Section[]
  /** the dynamic linker's table (PT_DYNAMIC), in the file */
  readonly dynamic: { readonly offset: number; readonly size: number } | undefined
  /** address of the unwinder's search table (PT_GNU_EH_FRAME) */
  readonly frameTable: number | undefined
}

const headerType = { load: 1, dynamic: 2, ehFrame: 0x6474e550 }
const flag = { execute: 1, write: 2 }
/** EM_X86_64, ET_EXEC */
const [x86, executable] = [62, 2]
/** Far more than any file has. */
const mostHeaders = 64

/**
 * Reads the headers of a 64-bit little-endian ELF file for x86-64.
 * Source: the System V ABI's gABI and its AMD64 supplement.
 * @returns undefined where it is another file
 */
export function readElf(bytes: Buffer): Elf | undefined {
  const magic = bytes.subarray(0, 6).toString('latin1')
  if (magic !== '\x7fELF\x02\x01' || bytes.length < 64) return undefined
  if (bytes.readUInt16LE(18) !== x86) return undefined
  const headers = programHeaders(bytes)
  const inFile = headers.filter(({ offset, size }) => offset + size <= bytes.length)
  const loaded = headers.filter(({ type }) => type === headerType.load)
  // Segments that claim the same bytes again and again would cost more than the file is large.
  const claimed = loaded.reduce((sum, { size }) => sum + size, 0)
  return {
    bytes,
    fixed: bytes.readUInt16LE(16) === executable,
    segments:
      claimed > 2 * bytes.length ? [] : inFile.filter(({ type }) => type === headerType.load),
    sections: readSections(bytes),
    dynamic: inFile.find(({ type }) => type === headerType.dynamic),
    frameTable: inFile.find(({ type }) => type === headerType.ehFrame)?.address,
  }
}

function programHeaders(bytes: Buffer): (Segment & { readonly type: number })[] {
  const table = {
    offset: word(bytes, 32),
    size: bytes.readUInt16LE(54),
    count: Math.min(bytes.readUInt16LE(56), mostHeaders),
  }
  return tableEntries(bytes, table, 56).map((at) => {
    const flags = bytes.readUInt32LE(at + 4)
    return {
      type: bytes.readUInt32LE(at),
      execute: (flags & flag.execute) !== 0,
      write: (flags & flag.write) !== 0,
      offset: word(bytes, at + 8),
      address: word(bytes, at + 16),
      size: word(bytes, at + 32),
    }
  })
}
