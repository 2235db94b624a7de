import { describe, expect, it } from 'vitest'
import {
  featuresBeyond,
  heldBack,
  savedBytes,
  stateOf,
  stateOfTarget,
} from '../../../src/cpu/register-state.js'
import { featuresOf, targetOf } from './make.js'

/** Of components that glibc's dynamic linker asks for. */
const wanted = 0xee
const bytesOn = (cpu: string) => savedBytes(stateOfTarget(targetOf(cpu)) ?? [], wanted)
const bits = (cpu: string) => stateOfTarget(targetOf(cpu))?.map(({ bit }) => bit)

describe('register state', () => {
  it.each([
    ['Nehalem', 576],
    ['Haswell', 832],
    ['Haswell,+mpx', 1024],
    ['Skylake-Server', 2688],
    ['EPYC-Rome', 832],
    ['EPYC-Genoa', 2432],
    ['Denverton', 1024],
    ['max', 832],
    ['max,+mpx', 1024],
  ])('of %s takes %i bytes', (cpu, bytes) => {
    expect(bytesOn(cpu)).toBe(bytes)
  })

  it("of QEMU's max is without what only the emulator has, unless the user adds it", () => {
    expect(bits('max')).toEqual([2])
    expect(bits('max,+pku')).toEqual([2, 9])
    expect(bits('max,-xsave')).toEqual([])
    expect(stateOfTarget(targetOf('host'))).toBeUndefined()
  })

  it('counts only what a program asks for', () => {
    expect(savedBytes(stateOf(featuresOf('Skylake-Server')), 0b100)).toBe(832)
    expect(savedBytes(stateOf(featuresOf('Skylake-Server')), 0)).toBe(576)
  })
})

describe('features with state that nobody else has', () => {
  it('are told once', () => {
    const [haswell, more] = [stateOf(featuresOf('Haswell')), stateOf(featuresOf('Haswell,+mpx'))]
    expect(featuresBeyond(more, haswell)).toEqual(['mpx'])
    expect(featuresBeyond(more, haswell, more)).toEqual([])
    expect(featuresBeyond([{ bit: 30, offset: 4096, size: 8 }], more)).toEqual([
      'state component 30',
    ])
  })
})

describe('what a guest is held back', () => {
  const haswell = stateOf(featuresOf('Haswell'))
  const held = (cpu: string, source: Parameters<typeof heldBack>[2] = haswell) =>
    heldBack(targetOf(cpu), 'tcg', source)

  it("is what only QEMU's max has, and the source CPU had not", () => {
    expect(held('max')).toEqual(['mpx', 'pku'])
    expect(held('max', stateOf(featuresOf('Haswell,+pku')))).toEqual(['mpx'])
    expect(held('max', stateOf(featuresOf('Haswell,+mpx,+pku')))).toEqual([])
  })

  it('is nothing that the target adds or lacks anyway', () => {
    expect(held('max,+mpx')).toEqual(['pku'])
    expect(held('max,-mpx')).toEqual(['pku'])
    expect(held('max,-xsave')).toEqual([])
    expect(held('Denverton')).toEqual([])
  })

  it('is nothing on a real CPU, nor where the state of the source is not known', () => {
    expect(heldBack(targetOf('max'), 'kvm', haswell)).toEqual([])
    expect(heldBack(targetOf('max'), 'tcg', undefined)).toEqual([])
  })
})
