import { features } from './features.js'
import sets from './instruction-sets.json' with { type: 'json' }

/** What one instruction's bytes say. */
export interface Decoded {
  /** in Intel's syntax, `vmovdqu64 [rdi],zmm16`; `(bad)` where the bytes are no instruction */
  readonly text: string
  /** bytes that belong to it; of invalid ones, those that were looked at */
  readonly length: number
  /** our names of the features that it needs, all of them; empty if every x86-64 CPU runs it */
  readonly features: readonly string[]
  /** iced-x86's names of what it needs and the feature table has no row for */
  readonly unknown: readonly string[]
  /** an instruction whose purpose is to trap, on any CPU */
  readonly deliberateTrap: boolean
  /** false if the bytes are no instruction of any CPU, or too few */
  readonly valid: boolean
}

export type Judgement = 'missing' | 'present' | 'trap' | 'unknown'

const baseline: ReadonlySet<string> = new Set(sets.baseline)
const trapping: ReadonlySet<string> = new Set(['Int1', 'Int3', 'Into', 'Ud0', 'Ud1', 'Ud2'])
const rowsByIced = new Map(features.flatMap((row) => row.iced.map((iced) => [iced, row.name])))
const rowsByMnemonic = new Map(
  features.flatMap((row) => (row.mnemonics ?? []).map((mnemonic) => [mnemonic, row.name])),
)

/**
 * Decodes the first 64-bit instruction of some bytes. Later bytes are ignored, so a window of 15
 * after the faulting address will do.
 * @param address where the first byte lies, for operands relative to it
 */
export async function decodeInstruction(bytes: Uint8Array, address: bigint): Promise<Decoded> {
  // Its 1.7 MB are loaded only when something has to be decoded.
  const { default: iced } = await import('iced-x86')
  // Without MPX, bndmov and its kin decode as the no-ops that they are on other CPUs.
  const decoder = new iced.Decoder(64, bytes, iced.DecoderOptions.MPX)
  decoder.ip = BigInt.asUintN(64, address)
  const instruction = decoder.decode()
  const formatter = new iced.FastFormatter()
  try {
    formatter.useHexPrefix = true
    const mnemonic = iced.Mnemonic[instruction.mnemonic] ?? ''
    const valid = instruction.code !== iced.Code.INVALID
    const needs = Array.from(instruction.cpuidFeatures(), (id) => iced.CpuidFeature[id] ?? `${id}`)
    return {
      text: formatter.format(instruction),
      length: instruction.length,
      ...(valid ? classify(needs, mnemonic) : { features: [], unknown: [] }),
      deliberateTrap: trapping.has(mnemonic),
      valid,
    }
  } finally {
    formatter.free()
    instruction.free()
    decoder.free()
  }
}

/**
 * What an instruction needs, by iced-x86's names of its CPUID features and of its mnemonic.
 * @returns features as {@link Decoded} has them
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
 * @param target features of the real CPU, never the guest's; undefined if unknown
 * @returns missing: the target lacks what it needs; present: the target can run it; trap: it traps
 *   on purpose; unknown: the bytes, what they need or the target are not known
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
