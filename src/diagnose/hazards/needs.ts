import type { Instruction } from 'iced-x86'
import { featureNamed } from '../../cpu/features.js'
import { classify } from '../../cpu/instruction.js'
import type { Iced } from './iced.js'

/** Our names of the features that an instruction faults without; empty if every x86-64 CPU runs it. */
export type Needs = readonly string[]

/** LZCNT and TZCNT never fault: they are looked for by themselves. */
const silent: ReadonlySet<string> = new Set(['Lzcnt', 'Tzcnt'])

/**
 * Tells quickly, again and again, what an instruction needs.
 * @param source features of the CPU that the checkpoint was taken on, if known: what it lacks was
 * never chosen for it, so an instruction that needs this is one that is not reached, or none at all
 */
export function needsTeller(
  iced: Iced,
  source: ReadonlySet<string> | undefined,
): (instruction: Instruction) => Needs {
  const known: (Needs | undefined)[] = []
  return (instruction) => {
    // The feature of some depends on whether an operand is in memory: broadcasts are AVX or AVX2.
    const key = 2 * instruction.code + (instruction.op1Kind === iced.OpKind.Register ? 1 : 0)
    known[key] ??= needs(iced, instruction, source)
    return known[key] as Needs
  }
}

function needs(iced: Iced, instruction: Instruction, source: ReadonlySet<string> | undefined) {
  const mnemonic = iced.Mnemonic[instruction.mnemonic] ?? ''
  if (silent.has(mnemonic)) return []
  const names = Array.from(instruction.cpuidFeatures(), (id) => iced.CpuidFeature[id] ?? '')
  const { features } = classify(names, mnemonic)
  return features.every((name) => mayHave(source, name)) ? features.filter(faults) : []
}

/** What Linux has no flag for cannot be known of the source. */
function mayHave(source: ReadonlySet<string> | undefined, feature: string): boolean {
  return source === undefined || source.has(feature) || featureNamed(feature)?.linux === null
}

function faults(feature: string): boolean {
  const absent = featureNamed(feature)?.absent
  return absent === '#UD' || absent === '#GP'
}
