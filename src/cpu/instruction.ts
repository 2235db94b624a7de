import { features } from './features.js'
import sets from './instruction-sets.json' with { type: 'json' }

/** One decoded instruction. */
export interface Decoded {
  /** in Intel's syntax, `vmovdqu64 [rdi],zmm16`; `(bad)` for invalid bytes */
  readonly text: string
  /** in bytes; of invalid ones, how many were read */
  readonly length: number
  /** all features that it needs, by our names; empty if every x86-64 CPU runs it */
  readonly features: readonly string[]
  /** iced-x86's names of needed features that the feature table does not have */
  readonly unknown: readonly string[]
  /** an instruction whose purpose is to trap, on any CPU */
  readonly deliberateTrap: boolean
  /** false if the bytes are not an instruction of any CPU, or are too few */
  readonly valid: boolean
  /**
   * How whole bytes that cannot be decoded are encoded, if instructions with that encoding may be newer
   * than iced-x86: those of APX, AVX10.2 and others.
   */
  readonly newer?: Encoding
}

/** An encoding that is used for nothing but instructions in 64-bit code. */
export type Encoding = 'REX2' | 'EVEX' | 'VEX'

export type Judgement = 'missing' | 'present' | 'trap' | 'unknown'

const baseline: ReadonlySet<string> = new Set(sets.baseline)
const trapping: ReadonlySet<string> = new Set(['Int1', 'Int3', 'Into', 'Ud0', 'Ud1', 'Ud2'])
const rowsByIced = new Map(features.flatMap((row) => row.iced.map((iced) => [iced, row.name])))
const rowsByMnemonic = new Map(
  features.flatMap((row) => (row.mnemonics ?? []).map((mnemonic) => [mnemonic, row.name])),
)

/**
 * Decodes the first 64-bit instruction in some bytes. 15 bytes are always enough, and more are
 * ignored.
 * @param address of the first byte, for operands relative to it
 */
export async function decodeInstruction(bytes: Uint8Array, address: bigint): Promise<Decoded> {
  // iced-x86 has 1.7 MB, so it is only loaded when something has to be decoded.
  const { default: iced } = await import('iced-x86')
  // Without this option, MPX's instructions decode as the no-ops that they are on other CPUs.
  const decoder = new iced.Decoder(64, bytes, iced.DecoderOptions.MPX)
  decoder.ip = BigInt.asUintN(64, address)
  const instruction = decoder.decode()
  const formatter = new iced.FastFormatter()
  try {
    formatter.useHexPrefix = true
    const mnemonic = iced.Mnemonic[instruction.mnemonic] ?? ''
    const valid = instruction.code !== iced.Code.INVALID
    const cutShort = decoder.lastError === iced.DecoderError.NoMoreBytes
    const newer = valid || cutShort ? undefined : encodingOf(bytes)
    const needs = Array.from(instruction.cpuidFeatures(), (id) => iced.CpuidFeature[id] ?? `${id}`)
    return {
      text: formatter.format(instruction),
      length: instruction.length,
      ...(valid ? classify(needs, mnemonic) : { features: [], unknown: [] }),
      deliberateTrap: trapping.has(mnemonic),
      valid,
      ...(newer && { newer }),
    }
  } finally {
    formatter.free()
    instruction.free()
    decoder.free()
  }
}

/**
 * Source: Intel's APX specification (355828), section 3.1.1: in 64-bit mode, D5 is REX2, and 62, C4 and
 * C5 are EVEX and VEX, as they have been. Legacy prefixes of segments and address size may come first.
 */
function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const first = bytes.find((byte) => !legacyPrefixes.has(byte))
  return first === undefined ? undefined : encodings.get(first)
}

const legacyPrefixes: ReadonlySet<number> = new Set([0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65, 0x67])
const encodings: ReadonlyMap<number, Encoding> = new Map([
  [0xd5, 'REX2'],
  [0x62, 'EVEX'],
  [0xc4, 'VEX'],
  [0xc5, 'VEX'],
])

/**
 * The features that an instruction needs.
 * @param needs iced-x86's names of its CPUID features
 * @param mnemonic iced-x86's name of it
 */
export function classify(
  needs: readonly string[],
  mnemonic: string,
): Pick<Decoded, 'features' | 'unknown'> {
  const named = needs.flatMap((name) => rowsByIced.get(name) ?? [])
  const further = rowsByMnemonic.get(mnemonic)
  return {
    features: further ? [...named, further] : named,
    unknown: needs.filter((name) => !rowsByIced.has(name) && !baseline.has(name)),
  }
}

/** The features that an instruction needs and the target lacks; empty if the target is unknown. */
export function missingFeatures(
  decoded: Decoded,
  target: ReadonlySet<string> | undefined,
): readonly string[] {
  return target ? decoded.features.filter((name) => !target.has(name)) : []
}

/**
 * Why an instruction may have raised #UD on a target.
 * @param target features of the real CPU, not of the guest; undefined if unknown
 * @returns missing: the target lacks a needed feature; present: the target can run it; trap: it
 *   traps on every CPU; unknown: the instruction, a needed feature or the target is unknown
 */
export function judgeInstruction(
  decoded: Decoded,
  target: ReadonlySet<string> | undefined,
): Judgement {
  if (decoded.deliberateTrap) return 'trap'
  if (missingFeatures(decoded, target).length > 0) return 'missing'
  if (!decoded.valid || decoded.unknown.length > 0) return 'unknown'
  return target || decoded.features.length === 0 ? 'present' : 'unknown'
}
