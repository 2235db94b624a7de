import { describe, expect, it } from 'vitest'
import { guestsFor } from '../../../src/cpu/accelerators.js'
import type { Offer } from '../../../src/cpu/offer.js'
import { settled } from '../../../src/cpu/settled.js'
import { featuresOf, kvmOn, targetOf, tcg } from './make.js'

const sapphire = kvmOn('SapphireRapids')
const skylake = kvmOn('Skylake-Server')
const milan = kvmOn('EPYC-Milan-v2', 'amd')

function accels(source: string, target: string, offers: readonly [Offer, ...Offer[]]) {
  const wanted = settled(targetOf(target), offers[0])
  return guestsFor(featuresOf(source), wanted, offers).map(({ accel }) => accel)
}

describe('the accelerators of a target', () => {
  it.each([
    // Nothing is missing: equal, so KVM.
    ['Skylake-Server', 'max', skylake, ['kvm']],
    ['Skylake-Server', 'Skylake-Server', skylake, ['kvm']],
    ['Haswell-v2', 'Skylake-Server', skylake, ['kvm']],
    // KVM takes away what hangs on XCR0, and the target has what TCG could not give.
    ['Skylake-Server', 'Skylake-Server,-avx512f', skylake, ['kvm']],
    ['SapphireRapids', 'SapphireRapids,-amx-tile', sapphire, ['kvm']],
    // TCG takes away one by one, and the target has nothing that it cannot give.
    ['Haswell-v2', 'Haswell-v2,-aes', skylake, ['tcg']],
    ['Haswell-v2', 'Haswell-v2,-avx2', skylake, ['tcg']],
    ['Skylake-Server,-rtm', 'Nehalem', skylake, ['tcg']],
    ['SapphireRapids', 'Haswell-v2', sapphire, ['tcg']],
    ['EPYC-Milan-v2', 'SandyBridge', milan, ['tcg']],
    // A leak of KVM, and what TCG cannot give: each shows what the other does not.
    ['Skylake-Server', 'Skylake-Server,-aes', skylake, ['kvm', 'tcg']],
    ['SapphireRapids', 'Icelake-Server', sapphire, ['kvm', 'tcg']],
    ['EPYC-Milan-v2', 'EPYC-Milan-v2,-sha-ni', milan, ['kvm', 'tcg']],
    // A hole of TCG's that is KVM's as well: a second guest would show nothing more.
    ['Haswell-v2', 'Haswell-v2,-bmi2', skylake, ['kvm']],
    ['Skylake-Server', 'Skylake-Server,-bmi2', skylake, ['kvm']],
  ] as const)('of a checkpoint on %s, for %s', (source, target, kvm, expected) => {
    const chosen = accels(source, target, [kvm, tcg])
    expect([...chosen].sort()).toEqual([...expected].sort())
  })

  it('are the one that there is', () => {
    expect(accels('Skylake-Server', 'Skylake-Server,-aes', [tcg])).toEqual(['tcg'])
    expect(accels('Skylake-Server', 'Skylake-Server,-aes', [skylake])).toEqual(['kvm'])
  })

  it.each([
    ['max', ['kvm']],
    ['max,-avx512f', ['kvm']],
    // KVM's SHA leaks, and TCG's max lacks AVX-512, which is a shortfall of it.
    ['max,-sha-ni', ['kvm', 'tcg']],
    ['max,-aes', ['kvm', 'tcg']],
  ])('take %s for the same CPU, which is that of KVM where KVM is preferred', (target, expected) => {
    expect(accels('SapphireRapids', target, [sapphire, tcg])).toEqual(expected)
  })

  it('give max under TCG nothing that the max of KVM lacks', () => {
    const target = settled(targetOf('max,-aes'), skylake)
    const guests = guestsFor(featuresOf('Skylake-Server'), target, [skylake, tcg])
    const [own, standIn] = guests.map(({ cpu }) => cpu.split(','))
    expect(own).not.toContain('-sha-ni')
    for (const removed of ['-aes', '-vaes', '-sha-ni', '-sse4a']) {
      expect(standIn).toContain(removed)
    }
    expect(guests[1]?.why).toMatch(/^max,-aes is what the preferred accelerator has/)
  })

  it.each(['host', 'host,-avx', 'host,-aes'])('are KVM for %s, which TCG has not', (target) => {
    expect(accels('SapphireRapids', target, [sapphire, tcg])).toEqual(['kvm'])
    expect(accels('SapphireRapids', target, [tcg])).toEqual(['tcg'])
  })

  it('come with the CPU that the guest gets', () => {
    const target = settled(targetOf('Skylake-Server,-aes'), skylake)
    const guests = guestsFor(featuresOf('Skylake-Server'), target, [skylake, tcg])
    expect(guests.map(({ cpu }) => cpu.split(',')[0])).toEqual([
      'Skylake-Server-v1',
      'Skylake-Server-v1',
    ])
  })
})
