import { describe, expect, it } from 'vitest'
import { bootable } from '../../../src/checkpoint/source-machine.js'
import { qemuCpu } from '../../../src/cpu/target.js'
import { kvmOn, targetOf, tcg } from '../cpu/make.js'

describe('bootable', () => {
  it.each([
    ['max', 'max'],
    ['Haswell', 'Haswell-v1'],
    ['Opteron_G4', 'Opteron_G4-v1,+xgetbv1'],
  ])('takes a checkpoint on %s on %s', (name, cpu) => {
    const machine = bootable({ on: 'guest', cpu: targetOf(name) }, tcg)
    expect(machine).toMatchObject({ on: 'guest', cpu: { name } })
    expect(machine.on === 'guest' && qemuCpu(machine.cpu)).toBe(cpu)
  })

  it('changes nothing of a guest under KVM, or of this machine itself', () => {
    const host = { on: 'guest', cpu: targetOf('host'), hostReason: 'no root' } as const
    expect(bootable(host, kvmOn('Skylake-Server'))).toEqual(host)
    expect(bootable({ on: 'host' }, tcg)).toEqual({ on: 'host' })
  })
})
