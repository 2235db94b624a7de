/** A part of an ELF file that is mapped into memory (PT_LOAD). */
export interface Segment {
  /** as the linker assigned it, before the file is loaded anywhere */
  readonly address: number
  /** in the file; bytes */
  readonly offset: number
  /** bytes that are in the file */
  readonly size: number
  readonly execute: boolean
  readonly write: boolean
}

/** The offset in the file of an address; undefined where no segment has it. */
export function offsetOf(segments: readonly Segment[], address: number): number | undefined {
  const segment = segments.find((one) => address >= one.address && address < one.address + one.size)
  return segment && address - segment.address + segment.offset
}

/** The file's own address of an offset in the file; undefined where it is not mapped as code. */
export function codeAddressOf(segments: readonly Segment[], offset: number): number | undefined {
  const segment = segments.find(
    (one) => one.execute && offset >= one.offset && offset < one.offset + one.size,
  )
  return segment && offset - segment.offset + segment.address
}

/**
 * The load bias: what a process adds to the addresses of a file.
 * @param mapping an executable mapping of the file in the process: its addresses, and its offset in
 *   the file
 * @returns undefined where no executable segment lies in the mapping
 */
export function biasOf(
  segments: readonly Segment[],
  mapping: { readonly start: number; readonly end: number; readonly offset: number },
): number | undefined {
  const { start, end, offset } = mapping
  const segment = segments.find(
    (one) => one.execute && one.offset < offset + end - start && one.offset + one.size > offset,
  )
  return segment && start - offset - (segment.address - segment.offset)
}
