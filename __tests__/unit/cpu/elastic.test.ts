import { describe, expect, it } from 'vitest'
import { featuresHere } from '../../../src/commands/cpus/honesty-sentences.js'
import { isElastic } from '../../../src/cpu/elastic.js'
import { modelNamed } from '../../../src/cpu/models.js'
import { settled } from '../../../src/cpu/settled.js'
import { skylake } from '../commands/cpus/machine.js'
import { featuresOf, kvmOn, targetOf, tcg } from './make.js'

it.each([
  ['host', 'kvm', true],
  ['host', 'tcg', true],
  ['host', undefined, true],
  ['max', 'kvm', true],
  ['max', 'tcg', false],
  ['max', undefined, true],
  ['Haswell', 'kvm', false],
  ['Haswell', undefined, false],
] as const)('%s under %s: %s', (model, accel, elastic) => {
  expect(isElastic(model, accel)).toBe(elastic)
  expect(modelNamed(model)?.elastic).toBe(isElastic(model))
})

const kvm = kvmOn('Skylake-Server')

describe('the features of a settled target', () => {
  it.each([tcg, kvm])('of a named model are its own, whatever the accelerator has', (offer) => {
    expect(settled(targetOf('Haswell'), offer).features).toEqual(featuresOf('Haswell'))
    expect(settled(targetOf('Haswell,-avx'), offer).features.has('avx2')).toBe(false)
  })

  it('of max are what TCG offers, where TCG is preferred', () => {
    expect(settled(targetOf('max'), tcg, ['avx512f']).features).toEqual(featuresOf('max'))
    expect(settled(targetOf('max,-avx2'), tcg).features.has('avx2')).toBe(false)
  })

  // The machine of each of these lacks gfni and has avx.
  it.each([
    'host',
    'max',
  ])('of %s are those of the machine with what the target changes', (model) => {
    const target = targetOf(`${model},+gfni,-avx`)
    const answers = {
      'in a run': settled(target, kvm).features,
      'when it is explained': featuresHere(target, skylake, 'kvm'),
    }
    for (const [when, features] of Object.entries(answers)) {
      expect(features?.has('gfni'), when).toBe(true)
      for (const name of ['avx', 'avx2', 'avx-ifma']) expect(features?.has(name), when).toBe(false)
      expect(features?.has('sse4.1'), when).toBe(true)
    }
  })

  it.each(['host', 'max'])('of %s have what KVM hides, and what Linux never lists', (model) => {
    const { features } = settled(targetOf(model), kvm, ['amx-tile'])
    for (const name of ['amx-tile', 'avx-ifma']) expect(features.has(name), name).toBe(true)
    expect(features.has('sha-ni')).toBe(false)
  })

  it('of max are the same for `cpus`, under each accelerator, where this user may use KVM', () => {
    const target = targetOf('max,-aes')
    const [own, standIn] = (['kvm', 'tcg'] as const).map((accel) =>
      featuresHere(target, { ...skylake, kvm: 'permitted' }, accel),
    )
    expect(standIn).toEqual(own)
    expect(standIn?.has('xsavec')).toBe(true)
  })
})
