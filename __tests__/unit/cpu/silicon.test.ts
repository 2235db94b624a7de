import { describe, expect, it } from 'vitest'
import { features, requirements } from '../../../src/cpu/features.js'
import { modelNamed } from '../../../src/cpu/models.js'
import { silicon } from '../../../src/cpu/silicon.js'
import { qemuCpu } from '../../../src/cpu/target.js'
import { featuresOf, targetOf } from './make.js'

const known = silicon.flatMap(({ models, ...rest }) => models.map((model) => ({ model, ...rest })))

const names = features.map(({ name }) => name)

it.each(known)('$model lacks what its real CPU has: $features', ({ model, features, source }) => {
  const own = modelNamed(model)
  expect(own?.pinned).toBe(model)
  for (const name of features) {
    expect(names).toContain(name)
    expect(own?.features?.has(name), name).toBe(false)
  }
  const has = featuresOf(model)
  expect(requirements(has)).toEqual([...has])
  expect(source).toMatch(/^(GCC's manual, |GNU binutils, |Intel SDM, |QEMU's target\/)/)
})

describe('a target', () => {
  it.each([
    ['Icelake-Server-v1', 'sha-ni'],
    ['Icelake-Server-v3', 'sha-ni'],
    ['EPYC-Milan', 'vaes'],
    ['Nehalem', 'rdtscp'],
    ['Westmere-IBRS', 'rdtscp'],
    ['EPYC', 'clzero'],
    ['EPYC-IBPB', 'clzero'],
    ['Skylake-Client', 'clflushopt'],
    ['SapphireRapids', 'waitpkg'],
    // A family whose flags nobody has shown.
    ['aws:z1d', 'clflushopt'],
  ])('%s is the real CPU: it has %s', (name, feature) => {
    const target = targetOf(name)
    expect(target.features?.has(feature)).toBe(true)
    expect(target.silicon).toContain(feature)
    expect(qemuCpu(target)).toContain(`+${feature}`)
  })

  it.each([
    ['EPYC-Rome', 'rdpru'],
    ['EPYC', 'mwaitx'],
    ['SapphireRapids', 'ptwrite'],
    ['EPYC-Milan', 'shstk'],
  ])('%s has %s, which QEMU has no name for', (name, feature) => {
    const target = targetOf(name)
    expect(target.features?.has(feature)).toBe(true)
    expect(qemuCpu(target)).not.toContain(feature)
  })

  it.each([
    ['Nehalem,-rdtscp', 'rdtscp'],
    ['EPYC-Milan,-avx', 'vaes'],
    // A level, and a family whose flags are known, are what they are said to be.
    ['x86-64-v2', 'rdtscp'],
    ['gcp:c3', 'waitpkg'],
  ])('%s has no %s', (name, feature) => {
    const target = targetOf(name)
    expect(target.features?.has(feature)).toBe(false)
    expect(target.silicon).not.toContain(feature)
    expect(qemuCpu(target)).not.toContain(`+${feature}`)
  })
})

it('later versions of a model show the same as the silicon of earlier ones', () => {
  const named = features.filter(({ qemu }) => qemu !== false).map(({ name }) => name)
  const lacking = (earlier: string, later: string) =>
    named.filter((name) => featuresOf(later).has(name) && !featuresOf(earlier).has(name))
  expect(lacking('EPYC-Milan-v1', 'EPYC-Milan-v2')).toEqual([])
  // No instruction of user code depends on these.
  expect(lacking('Icelake-Server-v3', 'Icelake-Server-v6')).toEqual(['fsrm', 'xsaves'])
  expect(lacking('EPYC-v1', 'EPYC-v4')).toEqual(['xsaves'])
  expect(lacking('SapphireRapids-v1', 'SapphireRapids-v3')).toEqual([])
})
