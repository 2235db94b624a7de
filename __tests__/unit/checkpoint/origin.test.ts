import { describe, expect, it } from 'vitest'
import { bootable } from '../../../src/checkpoint/origin.js'
import { qemuCpu } from '../../../src/cpu/target.js'
import { kvmOn, targetOf, tcg } from '../cpu/make.js'

describe('bootable', () => {
  it.each([
    ['max', 'max'],
    ['Haswell', 'Haswell-v1'],
    ['Opteron_G4', 'Opteron_G4-v1,+xgetbv1'],
  ])('takes a checkpoint on %s on %s', (name, cpu) => {
    const place = bootable({ where: 'guest', cpu: targetOf(name) }, tcg)
    expect(place).toMatchObject({ where: 'guest', cpu: { name } })
    expect(place.where === 'guest' && qemuCpu(place.cpu)).toBe(cpu)
  })

  it('changes nothing of a guest under KVM, or of this machine itself', () => {
    const host = { where: 'guest', cpu: targetOf('host'), reason: 'no root' } as const
    expect(bootable(host, kvmOn('Skylake-Server'))).toEqual(host)
    expect(bootable({ where: 'runner' }, tcg)).toEqual({ where: 'runner' })
  })
})
