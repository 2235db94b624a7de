import { describe, expect, it } from 'vitest'
import { guestCpuFor } from '../../../src/cpu/guest-cpu.js'
import type { Offer } from '../../../src/cpu/offer.js'
import { featuresOf, kvmOn, targetOf, tcg } from './make.js'

function choose(name: string, offer: Offer) {
  return guestCpuFor(targetOf(name), featuresOf(name), offer)
}

/** What `-cpu` removes, in a set. */
function removed(cpu: string | undefined): Set<string> {
  return new Set((cpu ?? '').split(',-').slice(1))
}

describe('the CPU of a guest', () => {
  it.each([
    ['Haswell', 'Haswell-v1'],
    ['Skylake-Server', 'Skylake-Server-v1'],
    ['EPYC-Milan-v2,-pku', 'EPYC-Milan-v2,-pku'],
    ['max,-avx2', 'max,-avx2,'],
  ])('is for %s the model that it names', (name, cpu) => {
    const choice = choose(name, tcg)
    expect(`${choice.cpu},`.startsWith(cpu)).toBe(true)
    expect(choice.why).toBeUndefined()
  })

  it.each([
    ['Opteron_G4', 'Opteron_G4-v1,+xgetbv1'],
    ['Opteron_G5,-aes', 'Opteron_G5-v1,+bmi1,+xgetbv1,-aes'],
    ['Haswell,-xsaveopt', 'Haswell-v1,+xgetbv1,-xsaveopt'],
    // TCG drops the one that it has.
    ['Haswell,-xsaveopt,+xsavec', 'Haswell-v1,+xsavec,+xgetbv1,-xsaveopt'],
  ])('of %s has XGETBV1, since its guest would hang: %s', (name, cpu) => {
    const choice = choose(name, tcg)
    expect(choice.cpu).toBe(cpu)
    expect(choice.why).toMatch(/^its guest has xgetbv1, since with xsave and none of .* boot$/)
  })

  it('keeps XGETBV1 of max, which would boot without XSAVE', () => {
    const { cpu, why } = choose('max,-xsaveopt,-xgetbv1,-xsavec,-xsaves', tcg)
    expect(removed(cpu).has('xsaveopt')).toBe(true)
    expect(removed(cpu).has('xgetbv1')).toBe(false)
    expect(why).toContain('xgetbv1')
  })

  it.each([
    'Nehalem',
    'max,-xsave',
    'SandyBridge',
    'Haswell',
    'EPYC',
  ])('of %s boots as it is', (name) => {
    expect(choose(name, tcg)).not.toHaveProperty('why')
  })

  it('is the bare model under KVM', () => {
    expect(choose('Opteron_G4', kvmOn('Opteron_G4')).cpu).toBe('Opteron_G4-v1')
  })

  it('is max less what the target lacks where the model loses more than it must', () => {
    const drops = new Map([['Haswell-v1', new Set(['rtm', 'aes', 'avx2'])]])
    const choice = choose('Haswell', { ...tcg, drops })
    expect(choice.cpu).toMatch(/^max,-/)
    expect(choice.why).toMatch(/^QEMU's Haswell loses aes, avx2, so the guest's CPU is max without/)
    expect(choice.has.has('aes')).toBe(true)
  })

  it('is tried as max less what the target lacks where the model does not boot', () => {
    const { instead } = choose('Haswell,-bmi1,-bmi2', tcg)
    expect(instead).toMatch(/^max,-/)
    const gone = removed(instead)
    expect([...gone]).toEqual(expect.arrayContaining(['bmi1', 'bmi2', 'sha-ni', 'adx', 'vaes']))
    for (const kept of ['avx2', 'fma', 'abm', 'xsave']) expect(gone.has(kept), kept).toBe(false)
    // What TCG cannot give need not be taken away.
    expect(gone.has('avx512f')).toBe(false)
  })

  it('keeps of the target what is no feature of the table', () => {
    const { instead } = choose('Haswell,-pcid,+hle@hypervisor=off', tcg)
    expect(instead).toContain('-pcid')
    expect(instead).toContain('-hypervisor')
    expect(instead).toContain('tcg-cpuid=off')
  })

  it('is nothing else for max, whatever becomes of it', () => {
    expect(choose('max,-avx', tcg)).not.toHaveProperty('instead')
  })

  it('has what QEMU leaves of the target', () => {
    const skylake = choose('Skylake-Server', tcg).has
    expect(skylake.has('avx2')).toBe(true)
    for (const lost of ['avx512f', 'xsavec', 'rtm']) expect(skylake.has(lost), lost).toBe(false)
    const added = choose('Haswell,+sha-ni,+gfni', tcg).has
    expect([added.has('sha-ni'), added.has('gfni')]).toEqual([true, false])
  })
})
