import { describe, expect, it } from 'vitest'
import { guestsFor } from '../../../../src/cpu/accelerators.js'
import { featureNamed } from '../../../../src/cpu/features.js'
import { guestCpuFor } from '../../../../src/cpu/guest-cpu.js'
import { foreseen, type Honesty, measured } from '../../../../src/cpu/honesty.js'
import type { Offer } from '../../../../src/cpu/offer.js'
import type { Probed } from '../../../../src/cpu/probes.js'
import { settled } from '../../../../src/cpu/settled.js'
import { joinGuests } from '../../../../src/trial/join-guests.js'
import { featuresOf, kvmOn, targetOf, tcg } from '../../cpu/make.js'
import { ends, expected, guestResult, root, seen, sigill } from '../make.js'

const sapphire = kvmOn('SapphireRapids')
const skylake = kvmOn('Skylake-Server')
const milan = kvmOn('EPYC-Milan-v2', 'amd')

/** What the probes of a guest that is as foreseen would say. */
function probesOf(honesty: Honesty, target: ReadonlySet<string>): Probed {
  const { enforced, leaks, shortfalls } = honesty
  const absent = (name: string) =>
    featureNamed(name)?.absent === 'other meaning' ? 'otherwise' : 'trapped'
  return new Map([
    ...[...target].map((name) => [name, 'ran'] as const),
    ...leaks.map((name) => [name, 'ran'] as const),
    ...[...enforced, ...shortfalls].map((name) => [name, absent(name)] as const),
  ])
}

/** An app that was frozen on `source` and then runs one instruction of `feature`. */
async function thawed(
  feature: string,
  source: string,
  name: string,
  offers: readonly [Offer, ...Offer[]],
) {
  const target = settled(targetOf(name), offers[0])
  const [frozen, real] = [featuresOf(source), target.features]
  const bytes = featureNamed(feature)?.probe?.code ?? ''
  const guests = await Promise.all(
    guestsFor(frozen, target, offers).map(async ({ accel }) => {
      const offer = offers.find((one) => one.accel === accel) as Offer
      const { has } = guestCpuFor(target, real, offer)
      const provides = new Set([...has, ...[...offer.provides].filter((one) => !real.has(one))])
      const probed = probesOf(foreseen(frozen, real, { ...offer, provides }), real)
      const honesty = measured(frozen, real, probed)
      const fault = { sigills: [await sigill(bytes)], trace: ends([root, { signal: 4 }]) }
      const evidence =
        probed.get(feature) === 'trapped' ? seen({ ...fault, state: 'gone' }) : seen({})
      const { shortfalls } = honesty
      return guestResult(name, {
        machine: { on: 'guest', accel, cpu: name },
        expected: expected(name, { features: real, source: frozen, shortfalls }),
        honesty,
        seen: { evidence },
      })
    }),
  )
  return joinGuests(target, guests as [(typeof guests)[0], ...typeof guests])
}

/** Feature, CPU of the checkpoint, target, accelerators; the real CPU's verdict, as far as it can be known. */
type Case = [string, string, string, readonly [Offer, ...Offer[]], string]

const cases: Case[] = [
  // TCG alone: it takes away one by one.
  ['sse4.1', 'max', 'Conroe', [tcg], 'fail'],
  ['popcnt', 'max', 'Penryn', [tcg], 'fail'],
  ['aes', 'max', 'Nehalem', [tcg], 'fail'],
  ['avx', 'max', 'Westmere', [tcg], 'fail'],
  ['avx2', 'max', 'IvyBridge', [tcg], 'fail'],
  ['fma', 'max', 'IvyBridge', [tcg], 'fail'],
  ['f16c', 'max', 'SandyBridge', [tcg], 'fail'],
  ['rdrand', 'max', 'SandyBridge', [tcg], 'fail'],
  ['movbe', 'max', 'IvyBridge', [tcg], 'fail'],
  ['adx', 'max', 'Haswell', [tcg], 'fail'],
  ['sha-ni', 'max', 'Skylake-Server', [tcg], 'fail'],
  ['rdpid', 'max', 'Skylake-Server', [tcg], 'fail'],
  ['vaes', 'max', 'EPYC-Rome', [tcg], 'fail'],
  ['sse4a', 'max', 'Haswell', [tcg], 'fail'],
  ['bmi1', 'max', 'Haswell,-abm,-bmi1,-bmi2', [tcg], 'fail'],
  ['avx2', 'max', 'x86-64-v2', [tcg], 'fail'],
  ['avx2', 'max', 'Haswell', [tcg], 'pass'],
  ['sha-ni', 'max', 'EPYC-Rome', [tcg], 'pass'],
  ['bmi2', 'max', 'x86-64-v3', [tcg], 'pass'],
  // QEMU's hole: BZHI and its kin look at BMI1.
  ['bmi2', 'max', 'Haswell,-bmi2', [tcg], 'pass, nothing of bmi2'],
  // What TCG cannot give is no fault of a target that has it, and one of a target that has not.
  ['avx512f', 'Skylake-Server', 'Haswell', [tcg], 'fail'],
  ['avx512f', 'Skylake-Server', 'Cascadelake-Server', [tcg], 'inconclusive'],
  ['xsavec', 'Skylake-Server', 'Haswell', [tcg], 'fail'],
  ['xsavec', 'Skylake-Server', 'EPYC-Milan', [tcg], 'inconclusive'],
  ['avx512vnni', 'SapphireRapids', 'Skylake-Server', [tcg], 'fail'],
  ['avx512vnni', 'SapphireRapids', 'Icelake-Server', [tcg], 'inconclusive'],
  ['gfni', 'SapphireRapids', 'EPYC-Milan', [tcg], 'fail'],
  ['gfni', 'SapphireRapids', 'Icelake-Server', [tcg], 'inconclusive'],
  ['vpclmulqdq', 'Icelake-Server', 'EPYC-Milan-v2', [tcg], 'inconclusive'],
  ['avx-vnni', 'SapphireRapids', 'Icelake-Server', [tcg], 'fail'],
  // KVM alone: blocks of XCR0, CR4 and a few intercepts.
  ['avx', 'Skylake-Server', 'Westmere', [skylake], 'fail'],
  ['avx2', 'Skylake-Server', 'Nehalem', [skylake], 'fail'],
  ['avx512f', 'Skylake-Server', 'Haswell', [skylake], 'fail'],
  ['pku', 'Skylake-Server', 'Haswell', [skylake], 'fail'],
  ['rdrand', 'Skylake-Server', 'SandyBridge', [skylake], 'fail'],
  ['avx2', 'Skylake-Server', 'IvyBridge', [skylake], 'pass, nothing of avx2'],
  ['aes', 'Skylake-Server', 'Nehalem', [skylake], 'pass, nothing of aes'],
  ['bmi2', 'Skylake-Server', 'Skylake-Server,-bmi2', [skylake], 'pass, nothing of bmi2'],
  ['rdrand', 'EPYC-Milan-v2', 'SandyBridge', [milan], 'pass, nothing of rdrand'],
  ['avx512vnni', 'SapphireRapids', 'Skylake-Server', [sapphire], 'pass, nothing of avx512vnni'],
  ['xsavec', 'Skylake-Server', 'Cascadelake-Server', [skylake], 'pass'],
  ['avx512f', 'SapphireRapids', 'Icelake-Server', [sapphire], 'pass'],
  // What the machine itself has not.
  ['avx512vnni', 'SapphireRapids', 'Icelake-Server', [skylake], 'inconclusive'],
  // Either, or both.
  ['aes', 'Skylake-Server', 'Nehalem', [skylake, tcg], 'fail'],
  ['avx2', 'Skylake-Server', 'IvyBridge', [skylake, tcg], 'fail'],
  ['rdrand', 'EPYC-Milan-v2', 'SandyBridge', [milan, tcg], 'fail'],
  ['aes', 'Skylake-Server', 'Skylake-Server,-aes', [skylake, tcg], 'fail'],
  ['avx512f', 'Skylake-Server', 'Skylake-Server,-aes', [skylake, tcg], 'pass'],
  ['sha-ni', 'SapphireRapids', 'Cascadelake-Server', [sapphire, tcg], 'fail'],
  ['avx512vnni', 'SapphireRapids', 'Icelake-Server', [sapphire, tcg], 'pass'],
  // The real CPU has what QEMU's model of its name leaves out.
  ['sha-ni', 'SapphireRapids', 'Icelake-Server', [tcg], 'pass'],
  ['vaes', 'max', 'EPYC-Milan', [tcg], 'pass'],
  ['rdtscp', 'max', 'Nehalem', [tcg], 'pass'],
  ['clzero', 'EPYC-Milan-v2', 'EPYC', [tcg], 'inconclusive'],
  ['waitpkg', 'SapphireRapids', 'SapphireRapids-v3', [tcg], 'inconclusive'],
  ['rdtscp', 'max', 'Nehalem,-rdtscp', [tcg], 'fail'],
  // max is what KVM has: a TCG guest that stands in for it is short of the rest.
  ['sha-ni', 'SapphireRapids', 'max,-sha-ni', [sapphire, tcg], 'fail'],
  ['xsavec', 'SapphireRapids', 'max,-sha-ni', [sapphire, tcg], 'pass'],
  ['avx512f', 'SapphireRapids', 'max,-adx', [sapphire, tcg], 'pass'],
  ['xsavec', 'Skylake-Server', 'max,-aes', [skylake, tcg], 'pass'],
  ['xsavec', 'Skylake-Server', 'max,-aes', [tcg], 'fail'],
]

describe('an app that runs one instruction', () => {
  it.each(
    cases,
  )('of %s, frozen on %s, thawed as %s', async (feature, source, name, offers, want) => {
    const { verdict, honesty } = await thawed(feature, source, name, offers)
    const silent = verdict.verdict === 'pass' && honesty.leaks.includes(feature)
    expect(`${verdict.verdict}${silent ? `, nothing of ${feature}` : ''}`).toBe(want)
    // No CPU that has the instruction raises SIGILL at it.
    if (settled(targetOf(name), offers[0]).features.has(feature))
      expect(verdict.verdict).not.toBe('fail')
    else expect(verdict.verdict === 'pass' && !silent).toBe(false)
  })
})
