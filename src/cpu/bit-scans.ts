/** How many instructions count leading and trailing zeros. */
export interface BitScans {
  readonly lzcnt: number
  readonly tzcnt: number
}

/** So far before a candidate decoding begins: enough to fall into step with the real instructions. */
export const lead = 256
/** The longest x86 instruction. */
export const longest = 15

/**
 * Counts LZCNT and TZCNT in 64-bit code whose instruction boundaries are not known, among the
 * instructions that begin in `[from, to)`.
 *
 * Their bytes are searched for first (F3 0F BD and F3 0F BC, other prefixes between), then decoded
 * from {@link lead} bytes before, so that an operand that merely looks like one does not count.
 * In the text of libc.so.6, libjvm.so and node (43 MB) it finds exactly what decoding everything
 * finds, and what objdump finds. Data among code may count by chance, as it does there.
 */
export async function countBitScans(
  code: Uint8Array,
  from = 0,
  to = code.length,
): Promise<BitScans> {
  // A prefix may stand before the F3, so the last instruction may have it after `to`.
  const candidates = [...candidatesIn(code, from, to + longest)]
  if (candidates.length === 0) return { lzcnt: 0, tzcnt: 0 }
  const { Decoder, Mnemonic, Instruction } = (await import('iced-x86')).default
  const decoder = new Decoder(64, code, 0)
  const instruction = new Instruction()
  let lzcnt = 0
  let tzcnt = 0
  try {
    let next = 0
    for (const candidate of candidates) {
      // Where decoding has come already, it is in step.
      next = Math.max(next, candidate - lead)
      while (next <= candidate) {
        decoder.position = next
        decoder.decodeOut(instruction)
        // What is no instruction is stepped over byte by byte.
        const { mnemonic, length } = instruction
        const begins = next
        next += mnemonic === Mnemonic.INVALID ? 1 : length
        if (begins < from || begins >= to) continue
        if (mnemonic === Mnemonic.Lzcnt) lzcnt++
        if (mnemonic === Mnemonic.Tzcnt) tzcnt++
      }
    }
  } finally {
    instruction.free()
    decoder.free()
  }
  return { lzcnt, tzcnt }
}

/** Where F3 stands with 0F BC or 0F BD soon after it, ascending. */
function* candidatesIn(code: Uint8Array, from: number, to: number): Generator<number> {
  const bytes = Buffer.from(code.buffer, code.byteOffset, code.length)
  for (let at = bytes.indexOf(0xf3, from); at !== -1 && at < to; at = bytes.indexOf(0xf3, at + 1)) {
    for (let opcode = at + 1; opcode < at + longest - 2; opcode++) {
      if (bytes[opcode] === 0x0f) {
        if ((bytes[opcode + 1] ?? 0) >> 1 === 0xbc >> 1) yield at
        break
      }
      if (!isPrefix(bytes[opcode] ?? 0)) break
    }
  }
}

/** REX, operand and address size, segments, LOCK, REP. */
function isPrefix(byte: number): boolean {
  return (
    byte >> 4 === 4 ||
    [0x66, 0x67, 0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65, 0xf0, 0xf2, 0xf3].includes(byte)
  )
}
