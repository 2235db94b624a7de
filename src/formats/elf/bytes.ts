/*
 * Numbers and tables in the bytes of an ELF file. The bytes are not trusted: a table is cut where
 * the file ends.
 */

/** An unsigned 64-bit number. Above 2^53 it is not exact, but larger than any offset in a file. */
export function word(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at + 4) * 2 ** 32 + bytes.readUInt32LE(at)
}

/** A signed 64-bit number, exact between -2^53 and 2^53. */
export function signedWord(bytes: Buffer, at: number): number {
  return bytes.readInt32LE(at + 4) * 2 ** 32 + bytes.readUInt32LE(at)
}

/** A string that ends with a NUL byte, at most `longest` bytes of it; empty where there is none. */
export function stringAt(bytes: Buffer, at: number, longest: number): string {
  const within = bytes.subarray(at, at + longest)
  const end = within.indexOf(0)
  return within.toString('utf8', 0, end < 0 ? within.length : end)
}

/**
 * The offsets of a table's entries that are whole.
 * @param table `offset` in the file; `size` of one entry, in bytes
 * @param least how many bytes of an entry are read: a table with smaller entries has none
 */
export function tableEntries(
  bytes: Buffer,
  table: { readonly offset: number; readonly size: number; readonly count: number },
  least: number,
): number[] {
  if (table.size < least) return []
  const all = Array.from({ length: table.count }, (_, index) => table.offset + index * table.size)
  return all.filter((at) => at + table.size <= bytes.length)
}
