import { describe, expect, it } from 'vitest'
import { requirements } from '../../../src/cpu/features.js'
import { guestCpuFor, neededToBoot } from '../../../src/cpu/guest-cpu.js'
import { type LowestCpu, lowestCpu } from '../../../src/cpu/lowest.js'
import { modelNamed, modelNames } from '../../../src/cpu/models.js'
import { levels } from '../../../src/cpu/named.js'
import type { Offer } from '../../../src/cpu/offer.js'
import { stateOf } from '../../../src/cpu/register-state.js'
import { settled } from '../../../src/cpu/settled.js'
import { parseTargets } from '../../../src/cpu/target.js'
import { kvmOn, targetOf, tcg } from './make.js'

function settledOf(texts: string, offer: Offer) {
  return texts.split(';').flatMap((text) => {
    const parsed = parseTargets(text)
    if ('problem' in parsed) throw new Error(parsed.problem)
    return parsed.targets.map((target) => settled(target, offer))
  })
}

const lowestOf = (texts: string, offer: Offer = tcg): LowestCpu =>
  lowestCpu(settledOf(texts, offer), offer)

/** What the guest of a CPU has. */
function guestHas(lowest: LowestCpu, offer: Offer): ReadonlySet<string> {
  return guestCpuFor(lowest.cpu, settled(lowest.cpu, offer).features, offer).has
}

describe('the lowest of some CPUs', () => {
  it.each([
    ['x86-64-v2;Haswell;EPYC-Rome', 'x86-64-v2'],
    ['Haswell', 'Haswell-noTSX'],
    ['Haswell;Nehalem', 'Nehalem'],
    ['max,-avx,-movbe;Haswell', expect.stringMatching(/^[^,]+,/)],
    ['qemu64;max', 'qemu64'],
    ['x86-64-v1;aws:m5', 'x86-64-v1'],
  ])('%s is %s', (texts, name) => {
    expect(lowestOf(texts).cpu.name).toEqual(name)
  })

  it('names every target, also those that share a guest', () => {
    const targets = settledOf('Haswell', tcg).map((one) => ({ ...one, also: ['another'] }))
    expect(lowestCpu(targets, tcg).of).toEqual(['Haswell', 'another'])
  })

  it('lacks what depends on what one of them lacks', () => {
    const { cpu } = lowestOf('Haswell;max,-avx')
    for (const gone of ['avx', 'avx2', 'fma', 'f16c']) expect(cpu.features).not.toContain(gone)
    expect(cpu.features).toContain('bmi2')
  })

  it('lacks flags outside of the table that one of them was told to lack', () => {
    expect(lowestOf('Haswell,-pge;Haswell@hypervisor=off').cpu).toMatchObject({
      remove: expect.arrayContaining(['pge']),
      hypervisor: false,
    })
  })

  it('leaves out XSAVE where a guest would need more than they have to boot with it', () => {
    const { cpu, without } = lowestOf('x86-64-v3;Haswell')
    expect(cpu.features).not.toContain('xsave')
    expect(without).toMatch(/^xsave, avx, .* are left out, since with xsave and none of .* boot$/)
    const underKvm = lowestOf('x86-64-v3;Haswell', kvmOn('Skylake-Server'))
    expect(underKvm.cpu.name).toBe('x86-64-v3')
    expect(underKvm).not.toHaveProperty('without')
  })

  it('is what this machine has, for targets that only the machine knows', () => {
    const { cpu } = lowestOf('host;EPYC-Rome', kvmOn('Nehalem'))
    expect(cpu.features).toEqual(lowestOf('Nehalem;EPYC-Rome', kvmOn('Nehalem')).cpu.features)
    expect(cpu.features).toContain('sse4.2')
    expect(cpu.features).not.toContain('avx')
  })
})

describe('of every pair of CPUs', () => {
  const names = [...levels.map(({ name }) => name), ...modelNames, 'max,-avx', 'max,-xsave'].filter(
    (name) => modelNamed(name)?.is64 !== false && name !== 'host' && !/-v\d+$/.test(name),
  )
  it.each([
    ['TCG', tcg],
    ['KVM', kvmOn('Skylake-Server')],
  ])('a guest under %s has no more than both have, and boots', (_, offer) => {
    for (const [at, one] of names.entries()) {
      const other = names[(at * 7 + 3) % names.length] ?? one
      const targets = settledOf(`${one};${other}`, offer)
      const lowest = lowestCpu(targets, offer)
      const has = guestHas(lowest, offer)
      const where = `${one};${other}: ${lowest.cpu.name}`
      expect(neededToBoot(has, offer), where).toBeUndefined()
      for (const { features } of targets) {
        expect(
          [...has].filter((name) => !features.has(name)),
          where,
        ).toEqual([])
        const bits = new Set(stateOf(features).map(({ bit }) => bit))
        expect(
          stateOf(has).filter(({ bit }) => !bits.has(bit)),
          where,
        ).toEqual([])
      }
      expect(
        requirements(has).filter((name) => !has.has(name)),
        where,
      ).toEqual([])
      // And nothing that both have and a guest can have is missing without a word.
      if (lowest.without === undefined) {
        const missing = [...offer.provides].filter(
          (name) => targets.every(({ features }) => features.has(name)) && !has.has(name),
        )
        const orphaned = missing.filter((name) =>
          requirements([name]).every((r) => has.has(r) || r === name),
        )
        expect(orphaned, where).toEqual([])
      }
      expect(targetOf(lowest.cpu.name).name).toBe(lowest.cpu.name)
    }
  })
})
