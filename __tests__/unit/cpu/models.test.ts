import { describe, expect, it } from 'vitest'
import { closure, features, requirements } from '../../../src/cpu/features.js'
import { modelNamed, modelNames } from '../../../src/cpu/models.js'

const of = (name: string) => modelNamed(name)?.features ?? new Set()

describe('modelNamed', () => {
  it('knows what the real CPUs have, also what TCG lacks', () => {
    expect(of('Nehalem')).toContain('sse4.2')
    expect(of('Nehalem')).not.toContain('avx')
    expect(of('Nehalem')).not.toContain('xsave')
    expect(of('Haswell')).toContain('avx2')
    expect(of('Haswell')).toContain('rtm')
    expect(of('Haswell-noTSX')).not.toContain('rtm')
    expect(of('Skylake-Server')).toContain('avx512f')
    expect(of('Skylake-Server')).toContain('xsavec')
    expect(of('EPYC-Milan-v2')).toContain('vaes')
    expect(of('EPYC-Milan-v1')).not.toContain('vaes')
    expect(of('SapphireRapids')).toContain('amx-tile')
    expect(of('Opteron_G5')).toContain('tbm')
  })

  it('spells out the version that an alias stands for', () => {
    expect(modelNamed('Haswell')?.pinned).toBe('Haswell-v1')
    expect(modelNamed('Haswell-noTSX-IBRS')?.pinned).toBe('Haswell-v4')
    expect(modelNamed('max')?.pinned).toBe('max')
  })

  it('knows max as TCG gives it, and nothing of the host', () => {
    expect(of('max')).toContain('avx2')
    expect(of('max')).not.toContain('avx512f')
    expect(modelNamed('host')).toMatchObject({ features: undefined, elastic: true, is64: true })
  })

  it('knows which are no x86-64', () => {
    for (const name of ['486', 'pentium3', 'qemu32', 'coreduo', 'base']) {
      expect(modelNamed(name)?.is64).toBe(false)
    }
    expect(modelNamed('qemu64')?.is64).toBe(true)
  })

  it('minds the case and invents nothing', () => {
    expect(modelNamed('haswell')).toBeUndefined()
    expect(modelNamed('constructor')).toBeUndefined()
    expect(modelNamed('')).toBeUndefined()
  })
})

it.each(modelNames)('%s has nothing without what it requires', (name) => {
  const has = of(name)
  const names = features.map((row) => row.name).filter((feature) => has.has(feature))
  expect(requirements(names)).toEqual(names)
  const lacks = features.map((row) => row.name).filter((feature) => !has.has(feature))
  expect(closure(lacks)).toEqual(lacks)
})
