import { describe, expect, it } from 'vitest'
import { type Cpuid, readCpuid } from '../../../src/cpu/cpuid-program.js'
import { flagsOf, hideableFlags } from '../../../src/cpu/hidden-flags.js'
import guests from '../golden/cpuid-tcg.json' with { type: 'json' }

const cpuidOf = (name: keyof typeof guests): Cpuid => readCpuid(guests[name].cpuid) ?? new Map()

describe('flagsOf', () => {
  it.each(Object.entries(guests))('finds in CPUID of %s what its kernel lists', (_, guest) => {
    const cpuid = readCpuid(guest.cpuid) ?? new Map()
    expect(flagsOf([], hideableFlags, cpuid)).toEqual(guest.listed.split(' ').filter(Boolean))
  })

  it('brings back only what the kernel was told to hide', () => {
    const cpuid = cpuidOf('EPYC-Milan-v1')
    expect(flagsOf(['fpu'], [''], cpuid)).toEqual(['fpu'])
    expect(flagsOf(['fpu'], ['fsrm'], cpuid)).toEqual(['fpu', 'fsrm'])
    expect(flagsOf(['fpu'], ['avx2', '395', 'constructor'], cpuid)).toEqual(['fpu'])
  })

  it('brings back nothing that the CPU has not', () => {
    expect(flagsOf(['fpu'], hideableFlags, cpuidOf('kvm64-v1'))).toEqual(['fpu'])
    expect(flagsOf(['fpu'], hideableFlags, new Map())).toEqual(['fpu'])
  })

  it('has each flag once, and not what the kernel decides for itself', () => {
    const listed = ['fpu', 'erms', 'pti', 'ibrs']
    expect(flagsOf(listed, ['erms'], cpuidOf('Haswell-v1'))).toEqual(['fpu', 'erms', 'ibrs'])
  })
})
