import { expect, it } from 'vitest'
import { featuresHere } from '../../../src/commands/cpus/honesty-sentences.js'
import { isElastic } from '../../../src/cpu/elastic.js'
import { featuresUnder } from '../../../src/cpu/guest-cpu.js'
import { modelNamed } from '../../../src/cpu/models.js'
import { expectedFeatures } from '../../../src/trial/verdict/expectation.js'
import { skylake } from '../commands/cpus/machine.js'
import { kvmOn, targetOf } from './make.js'

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

// The machine of each of these lacks gfni and has avx.
it.each([
  'host',
  'max',
])('has the features of %s under KVM with what a target changes, wherever they are asked for', (model) => {
  const target = targetOf(`${model},+gfni,-avx`)
  const answers = {
    'when the guest is chosen': featuresUnder(target, kvmOn('Skylake-Server')),
    'when it is judged': expectedFeatures(target, 'kvm', ['avx', 'sse4_1', 'xsave']),
    'when it is explained': featuresHere(target, skylake, 'kvm'),
  }
  for (const [when, features] of Object.entries(answers)) {
    expect(features?.has('gfni'), when).toBe(true)
    expect(features?.has('avx'), when).toBe(false)
    expect(features?.has('sse4.1'), when).toBe(true)
  }
})
