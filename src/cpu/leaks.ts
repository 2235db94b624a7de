import { closure, features } from './features.js'

/**
 * What KVM enforces when it is missing: the processor refuses all instructions whose state is
 * not enabled in XCR0 or CR4. A part of such a block cannot be refused alone.
 * Source: Linux, arch/x86/kvm/x86.c, __kvm_set_xcr and __cr4_reserved_bits.
 */
const blocksOfKvm = ['xsave', 'avx', 'avx512f', 'amx-tile', 'pku', 'fsgsbase']

/**
 * Features that the source CPU has and the target lacks, but whose instructions run in the guest
 * all the same: a pass says nothing of them. Where there is doubt, a feature is listed.
 * @returns names in the order of the feature table
 */
export function leaks(
  source: ReadonlySet<string>,
  target: ReadonlySet<string>,
  accel: 'kvm' | 'tcg',
): string[] {
  const lacking = features
    .filter(({ iced, mnemonics }) => iced.length > 0 || mnemonics !== undefined)
    .map(({ name }) => name)
    .filter((name) => source.has(name) && !target.has(name))
  const enforced = accel === 'kvm' ? enforcedByKvm(target) : enforcedByTcg(target)
  return lacking.filter((name) => !enforced(name))
}

function enforcedByKvm(target: ReadonlySet<string>) {
  const refused = new Set(closure(blocksOfKvm.filter((block) => !target.has(block))))
  return (name: string) => refused.has(name)
}

/**
 * TCG checks every instruction, with two holes in QEMU 9.1 and later (measured with 10.0.13):
 * LZCNT and TZCNT look at each other's bit, and half of BMI2 looks at BMI1's.
 */
function enforcedByTcg(target: ReadonlySet<string>) {
  const swapped = target.has('abm') !== target.has('bmi1')
  return (name: string) => {
    if (name === 'abm' || name === 'bmi1') return !swapped
    return name !== 'bmi2' || !target.has('bmi1')
  }
}
