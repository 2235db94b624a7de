import { type Elf, offsetOf } from './file.js'
import type { Range } from './ranges.js'

/** No program has more. */
const most = 4_000_000
/** DW_EH_PE_pcrel, DW_EH_PE_datarel, DW_EH_PE_sdata4 and DW_EH_PE_udata4, as all linkers write it. */
const header = { version: 1, framePointer: 0x1b, count: 0x03, table: 0x3b }

/**
 * The bounds of a file's functions, ascending without overlap, by the table that .eh_frame_hdr
 * holds for the unwinder, which stripped files have as well. A function that was split has several.
 * Source: the Linux Standard Base Core's chapter on exception frames.
 * @returns addresses as the file has them; empty if it has no such table
 */
export function functionBounds({ bytes, segments, frames }: Elf): Range[] {
  const at = frames === undefined ? undefined : offsetOf(segments, frames)
  if (frames === undefined || at === undefined || at + 12 > bytes.length) return []
  const [version, pointer, count, table] = bytes.subarray(at, at + 4)
  const asExpected =
    version === header.version &&
    pointer === header.framePointer &&
    count === header.count &&
    table === header.table
  if (!asExpected) return []
  const fits = Math.floor((bytes.length - at - 12) / 8)
  const entries = Array.from(
    { length: Math.min(bytes.readUInt32LE(at + 8), fits, most) },
    (_, index) => ({
      start: frames + bytes.readInt32LE(at + 12 + 8 * index),
      frame: frames + bytes.readInt32LE(at + 16 + 8 * index),
    }),
  )
  let reached = 0
  return entries.flatMap(({ start, frame }) => {
    const end = start + sizeOf({ bytes, segments }, start, frame)
    if (start < reached || end <= start) return []
    reached = end
    return [{ start, end }]
  })
}

/** A frame's size in bytes; 0 where it is not the frame of a function that starts there. */
function sizeOf(
  { bytes, segments }: Pick<Elf, 'bytes' | 'segments'>,
  start: number,
  frame: number,
): number {
  const at = offsetOf(segments, frame)
  if (at === undefined || at + 16 > bytes.length) return 0
  // Where its start is not written relative to itself in 32 bits, it is another one.
  return frame + 8 + bytes.readInt32LE(at + 8) === start ? bytes.readUInt32LE(at + 12) : 0
}
