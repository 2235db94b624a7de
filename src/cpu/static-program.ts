const headersSize = 64 + 2 * 56

/** Addresses of a static program's code and of its writable memory. */
export const codeAddress = 0x400000 + headersSize
export const memoryAddress = 0x600000

/**
 * The smallest program that Linux runs: an ELF file with one segment for `code`, and one for
 * writable memory. It needs no compiler, and runs no other instructions. Source: elf(5), Elf64_Ehdr
 * and Elf64_Phdr.
 * @param memory bytes of writable memory, zero at the start
 */
export function staticProgram(code: Uint8Array, memory = 4096): Buffer {
  const header = Buffer.alloc(64)
  header.write('\x7fELF', 'latin1')
  header.set([2, 1, 1], 4) // 64 bits, little endian, version 1
  header.writeUInt16LE(2, 16) // ET_EXEC
  header.writeUInt16LE(62, 18) // EM_X86_64
  header.writeUInt32LE(1, 20)
  header.writeBigUInt64LE(BigInt(codeAddress), 24) // entry
  header.writeBigUInt64LE(64n, 32) // program headers follow
  header.writeUInt16LE(64, 52)
  header.writeUInt16LE(56, 54)
  header.writeUInt16LE(2, 56)
  const inFile = headersSize + code.length
  return Buffer.concat([
    header,
    segment(readable | executable, codeAddress - headersSize, inFile, inFile),
    segment(readable | writable, memoryAddress, 0, memory),
    code,
  ])
}

const [executable, writable, readable] = [1, 2, 4]

function segment(flags: number, address: number, inFile: number, inMemory: number): Buffer {
  const header = Buffer.alloc(56)
  header.writeUInt32LE(1, 0) // PT_LOAD, from the file's beginning
  header.writeUInt32LE(flags, 4)
  for (const [index, value] of [address, address, inFile, inMemory, 0x1000].entries()) {
    header.writeBigUInt64LE(BigInt(value), 16 + 8 * index)
  }
  return header
}

/** `ud2`: raises SIGILL on every CPU. */
export const ud2 = Uint8Array.from([0x0f, 0x0b])
