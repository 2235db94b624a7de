const address = 0x400000n
const headers = 64 + 56

/**
 * The smallest program that Linux runs: an ELF file with one segment that holds `code`.
 * No compiler is needed, and nothing but these instructions is executed.
 * Source: elf(5), Elf64_Ehdr and Elf64_Phdr.
 */
export function staticProgram(code: Uint8Array): Buffer {
  const size = BigInt(headers + code.length)
  const header = Buffer.alloc(headers)
  header.write('\x7fELF', 'latin1')
  header.set([2, 1, 1], 4) // 64 bits, little endian, version 1
  header.writeUInt16LE(2, 16) // ET_EXEC
  header.writeUInt16LE(62, 18) // EM_X86_64
  header.writeUInt32LE(1, 20)
  header.writeBigUInt64LE(address + BigInt(headers), 24) // entry
  header.writeBigUInt64LE(64n, 32) // program headers follow
  header.writeUInt16LE(64, 52)
  header.writeUInt16LE(56, 54)
  header.writeUInt16LE(1, 56)
  header.writeUInt32LE(1, 64) // PT_LOAD
  header.writeUInt32LE(5, 68) // readable and executable
  for (const [offset, value] of [
    [80, address],
    [88, address],
    [96, size],
    [104, size],
    [112, 0x1000n],
  ] as const) {
    header.writeBigUInt64LE(value, offset)
  }
  return Buffer.concat([header, code])
}

/** `ud2`: raises SIGILL on every CPU. */
export const ud2 = Uint8Array.from([0x0f, 0x0b])
