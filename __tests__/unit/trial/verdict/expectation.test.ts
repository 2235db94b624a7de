import { describe, expect, it } from 'vitest'
import { modelNamed } from '../../../../src/cpu/models.js'
import { parseTarget, type Target } from '../../../../src/cpu/target.js'
import { expectedFeatures } from '../../../../src/trial/verdict/expectation.js'

const target = (name: string) => parseTarget(name) as Target
const flags = ['fpu', 'sse4_1', 'avx', 'avx2', 'xsave']

describe('expectedFeatures', () => {
  it.each([
    'kvm',
    'tcg',
  ] as const)('of a named model are its own, whatever the guest has, under %s', (accel) => {
    expect(expectedFeatures(target('Haswell'), accel, ['avx512f'])).toEqual(
      modelNamed('Haswell')?.features,
    )
  })

  it('of a changed model are the changed ones', () => {
    const features = expectedFeatures(target('Haswell,-avx'), 'tcg', [])
    for (const name of ['avx', 'avx2', 'fma']) expect(features?.has(name)).toBe(false)
    expect(features?.has('sse4.2')).toBe(true)
  })

  it('of max under TCG are what TCG offers', () => {
    expect(expectedFeatures(target('max'), 'tcg', [])).toEqual(modelNamed('max')?.features)
    expect(expectedFeatures(target('max,-avx2'), 'tcg', flags)?.has('avx2')).toBe(false)
  })

  it.each([
    ['host', 'kvm'],
    ['host', 'tcg'],
    ['max', 'kvm'],
  ] as const)('of %s under %s are what the guest says', (name, accel) => {
    const features = expectedFeatures(target(name), accel, flags)
    expect(features?.has('avx2')).toBe(true)
    expect(features?.has('avx512f')).toBe(false)
    // Linux never lists it: nobody is failed for it.
    expect(features?.has('avx-ifma')).toBe(true)
  })

  it('of host without a feature lack it, and all that needs it', () => {
    const features = expectedFeatures(target('host,-avx'), 'kvm', flags)
    expect(features?.has('sse4.1')).toBe(true)
    for (const name of ['avx', 'avx2', 'avx-ifma']) expect(features?.has(name)).toBe(false)
  })

  it('of host are unknown while the guest said nothing', () => {
    expect(expectedFeatures(target('host'), 'kvm', [])).toBeUndefined()
  })
})
