import { describe, expect, it } from 'vitest'
import { families } from '../../../src/cpu/families.js'
import data from '../../../src/cpu/families.json' with { type: 'json' }
import { featureNamed, featuresFromLinuxFlags, inTableOrder } from '../../../src/cpu/features.js'
import { modelNamed } from '../../../src/cpu/models.js'
import { ourNames } from '../../../src/cpu/named.js'
import { identity, parseTarget, parseTargets, type Target } from '../../../src/cpu/target.js'
import cpuinfo from '../golden/cpuinfo-flags.json' with { type: 'json' }

function targets(text: string): readonly Target[] {
  const parsed = parseTargets(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.targets
}

function target(text: string): Target {
  const parsed = parseTarget(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed
}

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) < at)

describe.each(families)('family $name', ({ name, cpus, sources }) => {
  it('says where it is known from', () => {
    expect(sources.length).toBeGreaterThan(0)
    for (const { where } of sources) expect(where).toMatch(/\w{4}.{8}/)
  })

  it('has CPUs that parse, run a 64-bit system, and are told apart', () => {
    const all = targets(name)
    expect(all).toHaveLength(cpus.length)
    for (const one of all) {
      expect(modelNamed(one.model)).toMatchObject({ is64: true, elastic: false })
      expect(one.note).toMatch(/, as in .*; features as/)
    }
    expect(repeated(all.map(identity))).toEqual([])
    expect(repeated(cpus.map(({ id }) => id))).toEqual([])
  })

  it('has names that mean the same when they are given back', () => {
    for (const one of targets(`${name},-rdrand@cores=2`)) {
      expect(target(one.name)).toEqual(one)
    }
  })
})

describe('the families', () => {
  it('have each name once, and none of QEMU', () => {
    expect(repeated(ourNames)).toEqual([])
    expect(ourNames.filter((name) => modelNamed(name))).toEqual([])
  })

  it('use every CPU and every source of the data', () => {
    const cpus = new Set(data.families.flatMap((family) => family.cpus))
    const sources = new Set([
      ...data.families.flatMap((family) => family.sources),
      ...Object.values(data.cpus).flatMap((cpu) => ('sample' in cpu ? [cpu.sample] : [])),
    ])
    expect([...cpus].sort()).toEqual(Object.keys(data.cpus).sort())
    expect([...sources].sort()).toEqual(Object.keys(data.sources).sort())
  })

  it('have a golden list of flags for every sample', () => {
    const sampled = Object.entries(data.cpus).filter(([, cpu]) => 'sample' in cpu)
    expect(Object.keys(cpuinfo).sort()).toEqual(sampled.map(([key]) => key).sort())
  })
})

it.each(Object.entries(cpuinfo))('%s has what its guest showed', (key, flags) => {
  const family = data.families.find(({ cpus }) => cpus.includes(key))
  const { features } = target(`${family?.names[0]}/${key.replace(/^.*:/, '')}`)
  const shown = featuresFromLinuxFlags(flags.split(' '))
  // Linux took MPX out in 5.6; of what QEMU or Linux has no name for, nothing can be said.
  for (const name of shown) if (name === 'mpx' || !featureNamed(name)) shown.delete(name)
  const ours = featuresFromLinuxFlags(
    [...(features ?? [])].flatMap((name) => featureNamed(name)?.linux ?? []),
  )
  expect(inTableOrder(ours)).toEqual(inTableOrder(shown))
})

describe('a family', () => {
  it('of several CPUs is all of them', () => {
    expect(targets('aws:m5').map(({ name }) => name)).toEqual(['aws:m5/8175M', 'aws:m5/8259CL'])
  })

  it('changes all of them', () => {
    const all = targets(' aws:m5 ,-avx512f @cores=2')
    expect(all.map(({ name }) => name)).toEqual([
      'aws:m5/8175M ,-avx512f @cores=2',
      'aws:m5/8259CL ,-avx512f @cores=2',
    ])
    for (const one of all) {
      expect(one.cores).toBe(2)
      expect(one.features).not.toContain('avx512vl')
    }
  })

  it('of one CPU keeps its name', () => {
    expect(targets('aws:m5n').map(({ name }) => name)).toEqual(['aws:m5n'])
    expect(identity(target('aws:m5n/8259CL'))).toBe(identity(target('aws:m5n')))
  })

  it('gives back what it lacks', () => {
    const pku = target('github:ubuntu-latest/7763,+pku')
    expect(pku.remove).toEqual([])
    expect(pku.features).toContain('pku')
  })

  it.each([
    ['aws:m5', '"aws:m5" is 2 CPUs; expected one of aws:m5/8175M or aws:m5/8259CL'],
    [
      'aws:m5,-avx2',
      '"aws:m5,-avx2" is 2 CPUs; expected one of aws:m5/8175M,-avx2 or aws:m5/8259CL,-avx2',
    ],
    [
      'aws:m55',
      '"aws:m55": there is no CPU model, alias or family "aws:m55"; nearest: aws:m5, aws:m5a, aws:m5d',
    ],
    [
      'aws:m5/8175',
      '"aws:m5/8175": aws:m5 has no CPU "8175"; expected aws:m5/8175M or aws:m5/8259CL',
    ],
    ['aws:c4/8175M', '"aws:c4/8175M": aws:c4 has no CPU "8175M"; expected aws:c4/E5-2666v3'],
    [
      'x86-64-v5',
      '"x86-64-v5": there is no CPU model, alias or family "x86-64-v5"; nearest: x86-64-v1, x86-64-v2, x86-64-v3',
    ],
  ])('is refused where one is wanted: %s', (text, said) => {
    expect(parseTarget(text)).toEqual({ problem: said })
  })
})
