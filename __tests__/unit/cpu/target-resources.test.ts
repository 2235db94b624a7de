import { describe, expect, it } from 'vitest'
import { identity, parseTarget, qemuCpu, type Target } from '../../../src/cpu/target.js'

function target(text: string): Target {
  const parsed = parseTarget(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed
}

function problem(text: string): string {
  const parsed = parseTarget(text)
  return 'problem' in parsed ? parsed.problem : `no problem with ${text}`
}

const digest = '0123456789abcdef'.repeat(4)

describe('what stands behind the @', () => {
  it('is nothing where nothing is said', () => {
    const { cores, memory, hypervisor } = target('Haswell')
    expect({ cores, memory, hypervisor }).toEqual({
      cores: undefined,
      memory: undefined,
      hypervisor: true,
    })
  })

  it.each([
    'Haswell,-avx2@cores=4@memory=2G',
    'Haswell,-avx2,@cores=4,@memory=2G',
    'Haswell, -avx2 @cores=4 @memory=2G',
    'Haswell,-avx2 , @ memory=2048m ,@ cores=4',
  ])('of %j is four cores and 2 GiB', (text) => {
    expect(target(text)).toMatchObject({
      model: 'Haswell',
      remove: ['avx2'],
      cores: 4,
      memory: 2048,
    })
  })

  it.each([
    ['Haswell@memory=128M', { memory: 128 }],
    ['Haswell@memory=auto', { memory: undefined }],
    ['Haswell@cores=64', { cores: 64 }],
    ['Haswell@hypervisor=on', { hypervisor: true, add: [], remove: [] }],
    ['Haswell@hypervisor=off', { hypervisor: false, remove: ['hypervisor'] }],
    ['Haswell,-hypervisor', { hypervisor: false, remove: ['hypervisor'] }],
    ['Haswell@image=debian', { image: 'debian', cores: undefined }],
    [
      'Haswell,-avx2@image=ghcr.io:5000/o/a_b:1.2-3@cores=2',
      { image: 'ghcr.io:5000/o/a_b:1.2-3', cores: 2 },
    ],
    [
      `Haswell@cores=2@image=debian:12@sha256:${digest}`,
      { image: `debian:12@sha256:${digest}`, cores: 2 },
    ],
    [`Haswell@image=a@sha256:${digest} @memory=2G`, { image: `a@sha256:${digest}`, memory: 2048 }],
  ])('of %j is %j', (text, expected) => {
    expect(target(text)).toMatchObject(expected)
  })

  it.each([
    ['Haswell@cores=0', 'cores: "0" is not a whole number from 1 to 64'],
    ['Haswell@cores=65', 'cores: "65" is not a whole number from 1 to 64'],
    ['Haswell@cores=two', 'cores: "two" is not a whole number from 1 to 64'],
    [
      'Haswell@memory=2',
      'memory: "2" is not a size; expected auto, or a whole number with its unit, such as 512M or 2G',
    ],
    ['Haswell@memory=2M', 'memory: "2M" is out of range; expected 128M to 1024G'],
    ['Haswell@hypervisor=no', 'hypervisor: "no" is neither on nor off'],
    [
      'Haswell@image=',
      '@image has no value; expected @cores=4, @memory=2G, @hypervisor=off or @image=NAME',
    ],
    ['Haswell@image=a b', '"b" stands behind @image=a; features come before the first @'],
    ['Haswell@image=a@image=b', 'image is given twice: "a" and "b"'],
    ['Haswell@cores=2@cores=4', 'cores is given twice: "2" and "4"'],
    ['Haswell@core=2', 'there is no resource "core"; nearest: cores'],
    [
      'Haswell@disk=2G',
      'there is no resource "disk"; expected @cores=4, @memory=2G, @hypervisor=off or @image=NAME',
    ],
    [
      'Haswell@',
      'there is no resource ""; expected @cores=4, @memory=2G, @hypervisor=off or @image=NAME',
    ],
    [
      'Haswell@cores',
      '@cores has no value; expected @cores=4, @memory=2G, @hypervisor=off or @image=NAME',
    ],
    [
      'Haswell@cores=',
      '@cores has no value; expected @cores=4, @memory=2G, @hypervisor=off or @image=NAME',
    ],
    ['Haswell@cores=4,-avx2', '"-avx2" stands behind @cores=4; features come before the first @'],
    ['Haswell,-hypervisor@hypervisor=on', 'hypervisor is both added and removed'],
    ['@cores=4', 'expected a CPU first; `thawcheck cpus` lists them'],
  ])('is refused in %j', (text, reason) => {
    expect(problem(text)).toBe(`"${text}": ${reason}`)
  })
})

describe('a guest that does not show that it is one', () => {
  it.each([
    ['tcg', 'max,-hypervisor,tcg-cpuid=off'],
    ['kvm', 'max,-hypervisor,kvm=off'],
    [undefined, 'max,-hypervisor'],
  ] as const)('under %s is %s', (accel, cpu) => {
    expect(qemuCpu(target('max@hypervisor=off'), accel)).toBe(cpu)
    expect(qemuCpu(target('max'), accel)).toBe('max')
  })
})

describe('identity', () => {
  it.each([
    ['max@cores=4', 'max ,@cores=4'],
    ['max@memory=2G', 'max@memory=2048M'],
    ['max@hypervisor=off', 'max,-hypervisor'],
    ['Haswell-noTSX', 'aws:c4'],
  ])('of %j is that of %j', (one, other) => {
    expect(identity(target(one))).toBe(identity(target(other)))
  })

  it.each([
    ['max', 'max@cores=4'],
    ['max@memory=2G', 'max@memory=4G'],
    ['max', 'max@hypervisor=off'],
  ])('of %j is not that of %j', (one, other) => {
    expect(identity(target(one))).not.toBe(identity(target(other)))
  })
})
