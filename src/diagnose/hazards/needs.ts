import type { Instruction } from 'iced-x86'
import { featureNamed } from '../../cpu/features.js'
import { classify } from '../../cpu/instruction.js'
import type { Iced } from './iced.js'
import type { Stepper } from './step.js'

/** The features, by the table's names, without which an instruction faults; empty: none. */
export type Needs = readonly string[]

/** LZCNT and TZCNT never fault: silent-code.ts looks for them. */
const neverFault: ReadonlySet<string> = new Set(['Lzcnt', 'Tzcnt'])

/**
 * Programs ask the kernel for a protection key before they use one. node has GOT slots of the
 * functions that use one, and called none of them in any test.
 */
export const onlyOnRequest: ReadonlySet<string> = new Set(['pku'])

/**
 * Returns a function that tells what an instruction needs. It is fast: results are kept.
 * @param source features of the source CPU, if known. An instruction that needs more was never
 *   chosen there: it is not reached, or is data
 */
export function needsReader(
  iced: Iced,
  source: ReadonlySet<string> | undefined,
): (stepper: Pick<Stepper, 'instruction' | 'code'>) => Needs {
  const known: (Needs | undefined)[] = []
  const byOperand: (boolean | undefined)[] = []
  return ({ instruction, code }) => {
    byOperand[code] ??= dependsOnOperand(iced, instruction)
    const register = byOperand[code] && instruction.op1Kind === iced.OpKind.Register
    const key = 2 * code + (register ? 1 : 0)
    known[key] ??= needsOf(iced, instruction, source)
    return known[key] as Needs
  }
}

/** Some need another feature with an operand in memory: broadcasts need AVX or AVX2. */
function dependsOnOperand(iced: Iced, instruction: Instruction): boolean {
  const { AVX, AVX2 } = iced.CpuidFeature
  return instruction.cpuidFeatures().some((id) => id === AVX || id === AVX2)
}

function needsOf(iced: Iced, instruction: Instruction, source: ReadonlySet<string> | undefined) {
  const mnemonic = iced.Mnemonic[instruction.mnemonic] ?? ''
  if (neverFault.has(mnemonic)) return []
  const names = Array.from(instruction.cpuidFeatures(), (id) => iced.CpuidFeature[id] ?? '')
  const { features } = classify(names, mnemonic)
  return features.every((name) => mayHave(source, name)) ? features.filter(faults) : []
}

/** Of features that have no Linux flag it is not known whether the source CPU has them. */
function mayHave(source: ReadonlySet<string> | undefined, feature: string): boolean {
  return source === undefined || source.has(feature) || featureNamed(feature)?.linux === null
}

/** Whether instructions of a feature fault where it is absent. */
function faults(feature: string): boolean {
  const absent = featureNamed(feature)?.absent
  return absent === '#UD' || absent === '#GP'
}
