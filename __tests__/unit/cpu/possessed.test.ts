import { expect, it } from 'vitest'
import { sourceFeatures } from '../../../src/checkpoint/checkpoint.js'
import { measured } from '../../../src/cpu/honesty.js'
import { possessed } from '../../../src/cpu/possessed.js'
import type { ProbeResult } from '../../../src/cpu/probes.js'
import { featuresOf } from './make.js'

const ran = (...names: readonly string[]) =>
  new Map(names.map((name) => [name, 'ran'] as const satisfies [string, ProbeResult]))

it('a machine has what Linux lists, and what ran there', () => {
  const has = possessed(['avx2', 'sha_ni'], new Map([...ran('avx-ifma'), ['sha512', 'trapped']]))
  expect([...has].toSorted()).toEqual(['avx-ifma', 'avx2', 'sha-ni'])
})

it('what runs on CPUs without the feature too shows nothing, nor does a hole', () => {
  expect(possessed([], ran('mpx', 'prefetchiti', 'bmi2/BZHI'))).toEqual(new Set())
  const otherwise = new Map([['abm', 'otherwise'] as const])
  expect(possessed([], otherwise)).toEqual(new Set())
})

it('a feature that Linux does not list leaks where it ran in the source and in the guest', () => {
  const source = { flags: ['avx2'], probes: { 'avx-ifma': 'ran', sha512: 'ran', sm3: 'trapped' } }
  const checkpoint = { manifest: { source } } as unknown as Parameters<typeof sourceFeatures>[0]
  const probed = new Map([...ran('avx2', 'avx-ifma'), ['sha512', 'trapped'] as const])
  expect(measured(sourceFeatures(checkpoint), featuresOf('Haswell'), probed)).toEqual({
    enforced: ['sha512'],
    leaks: ['avx-ifma'],
    shortfalls: [],
  })
})
