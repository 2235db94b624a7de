import { describe, expect, it } from 'vitest'
import { BadInput } from '../../../../src/base/bad-input.js'
import { cpusText } from '../../../../src/commands/cpus/cpus.js'
import { features } from '../../../../src/cpu/features.js'
import { modelNames } from '../../../../src/cpu/models.js'
import { ourNames } from '../../../../src/cpu/named.js'
import { skylake } from './machine.js'

const explained = (name: string) => cpusText([name], skylake)

it.each([
  ['a feature', 'bmi2'],
  ['a feature that KVM takes away', 'fma'],
  ['a level', 'x86-64-v1@hypervisor=off'],
  ['a CPU of a family, changed', 'aws:m5/8175M,-avx512f@cores=2@memory=2G'],
  ['a CPU of which the guest falls short', 'SapphireRapids'],
  ['host', 'host'],
])('explains %s', async (_, name) => {
  const file = `${name.replace(/\W+/g, '_')}.txt`
  await expect(explained(name)).toMatchFileSnapshot(`../../golden/cpus/${file}`)
})

it('knows a feature by any of its names', () => {
  for (const name of ['sse4.2', 'sse4-2', 'sse4_2'])
    expect(explained(name)).toBe(explained('sse4.2'))
  expect(explained('lzcnt')).toBe(explained('abm'))
  expect(explained('user_shstk')).toBe(explained('shstk'))
})

it('says of a flag without instructions that QEMU knows it', () => {
  expect(explained('spec-ctrl')).toMatch(/^spec-ctrl\n {2}QEMU {8}knows this CPUID flag/)
  expect(explained('hypervisor')).toContain('@hypervisor=off')
})

it('explains every CPU of a family', () => {
  const text = explained('aws:m5')
  expect(text).toMatch(/^aws:m5\/8175M$/m)
  expect(text).toMatch(/^aws:m5\/8259CL$/m)
})

it('says what leaks, and what falls short', () => {
  const text = explained('Haswell')
  expect(text).toMatch(/under TCG +honest/)
  expect(text).toMatch(/under KVM +3 leak/)
  expect(text).toMatch(
    /leak +run nevertheless, so that a pass does not cover them: adx, xsavec, xgetbv1/,
  )
  expect(explained('Skylake-Server')).toMatch(/short +run on the real CPU .*:\n +xsavec$/m)
})

it('says what a guest has in addition, so that it boots', () => {
  for (const name of ['Opteron_G4', 'Haswell,-xsaveopt', 'x86-64-v3']) {
    expect(explained(name)).toMatch(/added +its guest has xgetbv1, since/)
  }
  for (const name of ['Opteron_G4,+xsaveopt', 'Haswell', 'Nehalem', 'host']) {
    expect(explained(name)).not.toContain('  added')
  }
})

describe('whatever is asked for', () => {
  it.each([
    ...features.map(({ name }) => name),
    ...ourNames,
    ...modelNames,
  ])('%s is explained in at most 100 columns, or refused for a reason', (name) => {
    try {
      expect(explained(name).split('\n').filter(tooLong)).toEqual([])
    } catch (error) {
      expect(error).toBeInstanceOf(BadInput)
      expect(String(error)).toMatch(/64-bit/)
    }
  })
})

function tooLong(line: string): boolean {
  return line.length > 100
}

it.each([
  ['gfnn', '"gfnn" is neither a CPU nor a feature; nearest: gfni'],
  ['aws:m9', 'nearest: aws:m4, aws:m5'],
  ['zzzzzzzzzzzz', '`thawcheck cpus` lists them'],
  ['Haswell,-avxx', '"Haswell,-avxx"'],
  ['aws:m5/8175N', '8175M'],
  ['pentium3', '64'],
])('refuses %s', (name, reason) => {
  expect(() => explained(name)).toThrow(BadInput)
  expect(() => explained(name)).toThrow(reason)
})

it('refuses two names', () => {
  expect(() => cpusText(['Haswell', 'Nehalem'], skylake)).toThrow(
    '"Nehalem" is one name too many; expected thawcheck cpus [NAME]',
  )
})
