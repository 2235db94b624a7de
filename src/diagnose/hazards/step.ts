import type { Decoder, Instruction } from 'iced-x86'
import type { Range } from '../../formats/elf/ranges.js'
import type { Iced } from './iced.js'

/** Contiguous code. */
export interface Block extends Range {
  readonly bytes: Uint8Array
}

/** Where execution goes after an instruction. */
export type Flow =
  /** to the next instruction */
  | { readonly kind: 'next' }
  /** to the next instruction, at once or later, and perhaps to the target */
  | { readonly kind: 'branch' | 'call'; readonly target: number | undefined }
  /** not to the next instruction */
  | { readonly kind: 'end'; readonly target: number | undefined }
  /** nowhere: it is invalid, or privileged and never in a user's program */
  | { readonly kind: 'none' }

/**
 * What all instructions of one code do, in `Flow`'s words. Each question to the decoder is a call into
 * WebAssembly, so it is asked once for each code, not for each instruction.
 */
const kindsByCode: (Flow['kind'] | undefined)[] = []

/** Decodes the instructions of a block one by one, from any address. Has to be freed. */
export class Stepper {
  /** the instruction that was decoded last */
  readonly instruction: Instruction
  /** its kind, by the decoder's numbers */
  code = 0
  private readonly decoder: Decoder
  /** the decoder's position; undefined: it is not known */
  private position: number | undefined

  constructor(
    private readonly iced: Iced,
    readonly block: Block,
  ) {
    this.instruction = new iced.Instruction()
    // Without this option, MPX instructions such as bndmov decode as the no-ops that they are on
    // CPUs without MPX.
    this.decoder = new iced.Decoder(64, block.bytes, iced.DecoderOptions.MPX)
  }

  /** Decodes the instruction at an address of the block. @returns its length, at least 1 */
  decode(address: number): number {
    const position = address - this.block.start
    if (position !== this.position) this.decoder.position = position
    this.decoder.decodeOut(this.instruction)
    this.code = this.instruction.code
    const { length } = this.instruction
    this.position = this.code === this.iced.Code.INVALID ? undefined : position + length
    return Math.max(1, length)
  }

  /** @param address of the instruction that was decoded last */
  flow(address: number): Flow {
    kindsByCode[this.code] ??= kindOf(this.iced, this.instruction)
    const kind = kindsByCode[this.code] as Flow['kind']
    if (kind === 'next') return next
    return kind === 'none' ? none : { kind, target: this.target(address) }
  }

  /** Whether the instruction that was decoded last is CPUID. */
  get isCpuid(): boolean {
    return this.code === this.iced.Code.Cpuid
  }

  /** The instruction at an address, in Intel's syntax. */
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

  /** undefined: the target is in a register or in memory; of SYSCALL, in the kernel */
  private target(address: number): number | undefined {
    const { instruction, iced } = this
    if (instruction.op0Kind !== iced.OpKind.NearBranch64) return undefined
    const distance = BigInt.asIntN(64, instruction.nearBranchTarget - instruction.nextIP)
    return address + instruction.length + Number(distance)
  }
}

const next: Flow = { kind: 'next' }
const none: Flow = { kind: 'none' }

function kindOf(iced: Iced, instruction: Instruction): Flow['kind'] {
  const { Code, FlowControl, Mnemonic } = iced
  // HotSpot ends paths that are never taken with HLT.
  if (instruction.mnemonic === Mnemonic.Hlt) return 'end'
  if (instruction.code === Code.INVALID || instruction.isPrivileged) return 'none'
  switch (instruction.flowControl) {
    case FlowControl.Next:
    case FlowControl.XbeginXabortXend:
      return 'next'
    case FlowControl.ConditionalBranch:
      return 'branch'
    case FlowControl.Call:
    case FlowControl.IndirectCall:
      return 'call'
    case FlowControl.Interrupt:
      return instruction.mnemonic === Mnemonic.Int3 ? 'end' : 'none'
    default:
      return 'end'
  }
}
