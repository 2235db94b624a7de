import type { Decoder, Instruction } from 'iced-x86'
import type { Range } from '../../formats/elf/ranges.js'
import type { Iced } from './iced.js'

/** Code in one go. */
export interface Block extends Range {
  readonly bytes: Uint8Array
}

/** What an instruction does to the one after it. */
export type Flow =
  /** the next one follows */
  | { readonly kind: 'next' }
  /** it may also go elsewhere, or come back from there */
  | { readonly kind: 'branch' | 'call'; readonly target: number | undefined }
  /** the next one does not follow */
  | { readonly kind: 'end'; readonly target: number | undefined }
  /** it is no instruction, or none that a user's program has */
  | { readonly kind: 'none' }

/** Decodes a block's instructions one by one, from any address. Has to be freed. */
export class Stepper {
  readonly instruction: Instruction
  private readonly decoder: Decoder

  constructor(
    private readonly iced: Iced,
    readonly block: Block,
  ) {
    this.instruction = new iced.Instruction()
    // Without MPX, bndmov and its kin decode as the no-ops that they are on other CPUs.
    this.decoder = new iced.Decoder(64, block.bytes, iced.DecoderOptions.MPX)
  }

  /** Decodes what is at an address of the block. @returns its length; at least 1 */
  decode(address: number): number {
    this.decoder.position = address - this.block.start
    this.decoder.decodeOut(this.instruction)
    return Math.max(1, this.instruction.length)
  }

  /** Where the instruction that was decoded last, at an address, leads. */
  flow(address: number): Flow {
    const { instruction } = this
    const { Code, FlowControl, Mnemonic } = this.iced
    // HotSpot ends paths with HLT that are never taken.
    if (instruction.mnemonic === Mnemonic.Hlt) return end
    if (instruction.code === Code.INVALID || instruction.isPrivileged) return { kind: 'none' }
    switch (instruction.flowControl) {
      case FlowControl.Next:
      case FlowControl.XbeginXabortXend:
        return { kind: 'next' }
      case FlowControl.ConditionalBranch:
        return { kind: 'branch', target: this.target(address) }
      case FlowControl.Call:
      case FlowControl.IndirectCall:
        return { kind: 'call', target: this.target(address) }
      case FlowControl.UnconditionalBranch:
        return { kind: 'end', target: this.target(address) }
      case FlowControl.Interrupt:
        return instruction.mnemonic === Mnemonic.Int3 ? end : { kind: 'none' }
      default:
        return end
    }
  }

  /** Of the instruction that was decoded last. */
  get asksCpu(): boolean {
    return this.instruction.mnemonic === this.iced.Mnemonic.Cpuid
  }

  /** What is at an address, in Intel's syntax. */
  text(address: number): string {
    const formatter = new this.iced.FastFormatter()
    try {
      formatter.useHexPrefix = true
      this.decoder.ip = BigInt(address)
      this.decode(address)
      return formatter.format(this.instruction)
    } finally {
      formatter.free()
    }
  }

  free(): void {
    this.instruction.free()
    this.decoder.free()
  }

  /** undefined: it is in a register or in memory, or, of SYSCALL, in the kernel */
  private target(address: number): number | undefined {
    const { instruction, iced } = this
    if (instruction.op0Kind !== iced.OpKind.NearBranch64) return undefined
    const away = BigInt.asIntN(64, instruction.nearBranchTarget - instruction.nextIP)
    return address + instruction.length + Number(away)
  }
}

const end: Flow = { kind: 'end', target: undefined }
