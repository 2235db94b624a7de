import { describe, expect, it } from 'vitest'
import ages from '../../../src/cpu/ages.json' with { type: 'json' }
import { requirements } from '../../../src/cpu/features.js'
import { modelNamed } from '../../../src/cpu/models.js'
import { oldestWith } from '../../../src/cpu/oldest.js'

const oldest = (...names: string[]) => oldestWith(new Set(requirements(names)))

describe('the oldest CPUs with some features', () => {
  it('are the first of all for none', () => {
    expect(oldest()).toMatchObject({
      level: 'x86-64-v1',
      models: [
        { name: 'Conroe', year: 2006 },
        { name: 'Opteron_G1', year: 2003 },
      ],
    })
  })

  it('are the first of Intel and of AMD that have them', () => {
    expect(oldest('avx2', 'bmi2', 'movbe')).toMatchObject({
      level: 'x86-64-v3',
      models: [
        { name: 'Haswell', year: 2013 },
        { name: 'EPYC', year: 2017 },
      ],
    })
    expect(oldest('avx512f')).toMatchObject({
      level: 'x86-64-v4',
      models: [
        { name: 'Skylake-Server', year: 2017 },
        { name: 'EPYC-Genoa', year: 2022 },
      ],
    })
  })

  it('are only families all of whose CPUs have them', () => {
    const { families } = oldest('avx2', 'fma')
    expect(families).toContain('aws:m4')
    // Some of its CPUs are a Sandy Bridge.
    expect(families).not.toContain('gcp:n1')
    expect(families).not.toContain('aws:m5')
    expect(families.some((name) => name.startsWith('gcp:'))).toBe(true)
  })

  it('have no level where none has a feature', () => {
    expect(oldest('sha-ni').level).toBeNull()
  })

  it('are models of QEMU, ordered by their years', () => {
    for (const kinds of [ages.intel, ages.amd]) {
      const years = Object.values(kinds)
      expect(years).toEqual([...years].sort())
      for (const name of Object.keys(kinds)) expect(modelNamed(name), name).toBeDefined()
    }
  })
})
