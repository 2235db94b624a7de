import type { Iced } from './iced.js'

/** How glibc's lazy resolver saves registers by XSAVE. */
export interface Resolver {
  /** address of the word with the bytes that it reserves on the stack */
  readonly size: number
  /** bytes from the stack pointer to the area that XSAVE writes */
  readonly offset: number
  /** bits of the state components that it saves */
  readonly wanted: number
}

/** Bytes and instructions within which a resolver reaches XSAVE; glibc 2.36 takes 124 and 20. */
export const longestResolver = 512
const mostInstructions = 64

/**
 * Reads the resolver from its instructions, so that neither symbols nor the version of glibc matter:
 * `sub rsp, [size]`, `mov eax, wanted`, `xsave [rsp + offset]`.
 * Source: glibc's sysdeps/x86_64/dl-trampoline.h since 2.27.
 * @param address of the first byte in the process
 * @returns undefined where it saves otherwise. XSAVEC, which CPUs since Skylake have, writes only
 *   registers that are in use
 */
export function readResolver(iced: Iced, code: Uint8Array, address: number): Resolver | undefined {
  const { Decoder, DecoderOptions, Instruction, Mnemonic, OpKind, Register } = iced
  const decoder = new Decoder(64, code, DecoderOptions.None)
  const instruction = new Instruction()
  decoder.ip = BigInt(address)
  let size: number | undefined
  let wanted: number | undefined
  try {
    for (let count = 0; count < mostInstructions && decoder.canDecode; count++) {
      decoder.decodeOut(instruction)
      const { mnemonic, op0Register, op1Kind, memoryBase } = instruction
      if (mnemonic === Mnemonic.Sub && op0Register === Register.RSP) {
        if (op1Kind !== OpKind.Memory || memoryBase !== Register.RIP) return undefined
        size = Number(instruction.ipRelMemoryAddress)
      } else if (mnemonic === Mnemonic.Mov && op0Register === Register.EAX) {
        if (op1Kind === OpKind.Immediate32) wanted = instruction.immediate32
      } else if (mnemonic === Mnemonic.Xsave || mnemonic === Mnemonic.Xsave64) {
        const isComplete = size !== undefined && wanted !== undefined && memoryBase === Register.RSP
        if (!isComplete) return undefined
        const offset = Number(BigInt.asIntN(64, instruction.memoryDisplacement))
        return { size: size as number, offset, wanted: wanted as number }
      } else if (instruction.code === iced.Code.INVALID || mnemonic === Mnemonic.Call) {
        return undefined
      }
    }
    return undefined
  } finally {
    instruction.free()
    decoder.free()
  }
}
