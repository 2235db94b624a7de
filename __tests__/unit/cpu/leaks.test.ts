import { describe, expect, it } from 'vitest'
import { leaks } from '../../../src/cpu/leaks.js'
import { parseTarget } from '../../../src/cpu/target.js'

function featuresOf(name: string): ReadonlySet<string> {
  const target = parseTarget(name)
  if ('problem' in target || target.features === undefined) throw new Error(`no CPU: ${name}`)
  return target.features
}

const source = featuresOf('Skylake-Server')

describe('leaks', () => {
  it.each([
    // KVM takes AVX-512, AVX and XSAVE away as blocks, and nothing below them.
    { accel: 'kvm', target: 'Skylake-Server,-avx512f', expected: [] },
    { accel: 'kvm', target: 'Skylake-Server,-avx', expected: [] },
    { accel: 'kvm', target: 'Skylake-Server,-avx2', expected: ['avx2'] },
    { accel: 'kvm', target: 'Skylake-Server,-bmi2', expected: ['bmi2'] },
    { accel: 'kvm', target: 'Skylake-Server,-pku', expected: [] },
    { accel: 'kvm', target: 'Skylake-Server,-aes', expected: ['aes'] },
    { accel: 'kvm', target: 'Skylake-Server', expected: [] },
    // TCG takes each away by itself, but for the holes of QEMU's decoder.
    { accel: 'tcg', target: 'Skylake-Server,-aes', expected: [] },
    { accel: 'tcg', target: 'Skylake-Server,-avx2', expected: [] },
    { accel: 'tcg', target: 'Skylake-Server,-bmi2', expected: ['bmi2'] },
    { accel: 'tcg', target: 'Skylake-Server,-bmi1,-bmi2,-abm', expected: [] },
    { accel: 'tcg', target: 'Skylake-Server,-abm', expected: ['abm'] },
    { accel: 'tcg', target: 'Nehalem', expected: [] },
  ] as const)('$target under $accel: $expected', ({ accel, target, expected }) => {
    const found = leaks(source, featuresOf(target), accel)
    expect(found.filter((name) => !name.startsWith('avx512') || accel === 'tcg')).toEqual(expected)
  })

  it('of KVM are many on an old model, since most features cannot be taken away', () => {
    const found = leaks(source, featuresOf('Nehalem'), 'kvm')
    expect(found).toEqual(expect.arrayContaining(['aes', 'movbe', 'bmi1', 'bmi2', 'adx', 'rdrand']))
    expect(found).not.toContain('avx2')
    expect(found).not.toContain('fma')
  })
})
