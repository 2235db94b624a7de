import { unwindEntries } from './eh-frame.js'
import type { Elf } from './file.js'
import { type Range, withoutOverlap } from './ranges.js'
import { offsetOf } from './segments.js'

/** More than any program has. */
const mostFunctions = 4_000_000
/** DW_EH_PE_pcrel, DW_EH_PE_datarel, DW_EH_PE_sdata4 and DW_EH_PE_udata4, as all linkers write it. */
const header = { version: 1, framePointer: 0x1b, count: 0x03, table: 0x3b }

/**
 * The bounds of a file's functions, ascending, without overlap. Stripped files have them too, for
 * the unwinder: in the search table .eh_frame_hdr, or, without it as in static programs, only in
 * .eh_frame. A function that was split has several ranges.
 * Source: the Linux Standard Base Core's chapter on exception frames.
 * @returns addresses as the linker assigned them; empty where the file has no such table
 */
export function functionBounds(elf: Elf): Range[] {
  if (elf.frameTable === undefined) return withoutOverlap(unwindEntries(elf, mostFunctions))
  return withoutOverlap(searchTable(elf, elf.frameTable))
}

function searchTable({ bytes, segments }: Elf, address: number): Range[] {
  const at = offsetOf(segments, address)
  if (at === undefined || at + 12 > bytes.length) return []
  const [version, pointer, count, table] = bytes.subarray(at, at + 4)
  const asExpected =
    version === header.version &&
    pointer === header.framePointer &&
    count === header.count &&
    table === header.table
  if (!asExpected) return []
  const fits = Math.floor((bytes.length - at - 12) / 8)
  const length = Math.min(bytes.readUInt32LE(at + 8), fits, mostFunctions)
  return Array.from({ length }, (_, index) => {
    const start = address + bytes.readInt32LE(at + 12 + 8 * index)
    const frame = address + bytes.readInt32LE(at + 16 + 8 * index)
    return { start, end: start + sizeOf({ bytes, segments }, start, frame) }
  }).filter(({ start, end }) => end > start)
}

/** A frame's size in bytes; 0 where it is not the frame of a function that starts there. */
function sizeOf(
  { bytes, segments }: Pick<Elf, 'bytes' | 'segments'>,
  start: number,
  frame: number,
): number {
  const at = offsetOf(segments, frame)
  if (at === undefined || at + 16 > bytes.length) return 0
  // The start must be encoded in 32 bits relative to itself, as compilers do.
  return frame + 8 + bytes.readInt32LE(at + 8) === start ? bytes.readUInt32LE(at + 12) : 0
}
