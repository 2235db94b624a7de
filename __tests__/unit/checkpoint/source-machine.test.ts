import { describe, expect, it } from 'vitest'
import { MachineryFailure } from '../../../src/base/process/failure.js'
import {
  bootable,
  chooseSourceMachine,
  lowestMachine,
  machineName,
} from '../../../src/checkpoint/source-machine.js'
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

describe('chooseSourceMachine', () => {
  const root = async () => undefined
  const noRoot = async () => 'it needs root'
  const unasked = () => expect.unreachable('a moment was lost')
  const haswell = targetOf('Haswell')

  it.each([
    ['a guest under KVM', 'auto', 'kvm', unasked, 'host'],
    ['a guest that was asked for', 'guest', 'tcg', unasked, 'max'],
  ] as const)('is %s', async (_, on, accel, whyNot, name) => {
    const machine = await chooseSourceMachine({ on, cpu: undefined }, accel, whyNot)
    expect(machine).toMatchObject({ on: 'guest', cpu: { name } })
    expect(machine).not.toHaveProperty('hostReason')
  })

  it.each(['auto', 'guest'] as const)('is a guest on the CPU that was chosen: %s', async (on) => {
    expect(await chooseSourceMachine({ on, cpu: haswell }, 'tcg', unasked)).toEqual({
      on: 'guest',
      cpu: haswell,
    })
  })

  it('is this machine where it can be, without KVM or because it was asked for', async () => {
    expect(await chooseSourceMachine({ on: 'auto', cpu: undefined }, 'tcg', root)).toEqual({
      on: 'host',
    })
    expect(await chooseSourceMachine({ on: 'host', cpu: undefined }, 'kvm', root)).toEqual({
      on: 'host',
    })
  })

  it('is a guest under TCG as the last choice, and has the reason', async () => {
    expect(await chooseSourceMachine({ on: 'auto', cpu: undefined }, 'tcg', noRoot)).toMatchObject({
      on: 'guest',
      cpu: { name: 'max' },
      hostReason: 'it needs root',
    })
  })

  it('is none where this machine was asked for and cannot be used', async () => {
    const chosen = chooseSourceMachine({ on: 'host', cpu: undefined }, 'kvm', noRoot)
    await expect(chosen).rejects.toThrow(MachineryFailure)
    await expect(chosen).rejects.toThrow(
      /on this machine itself: it needs root\.\n {2}try: run as root/,
    )
  })
})

describe('lowestMachine', () => {
  it('is a guest on what the targets have in common, which is named', () => {
    const machine = lowestMachine({ lowestOf: [targetOf('Haswell'), targetOf('x86-64-v2')] }, tcg)
    expect(machine).toMatchObject({
      on: 'guest',
      cpu: { name: 'x86-64-v2' },
      lowest: { name: 'x86-64-v2', of: ['Haswell', 'x86-64-v2'] },
    })
    expect(machineName(machine)).toBe('in a guest on x86-64-v2, the lowest of all targets')
    expect(bootable(machine, tcg)).toEqual(machine)
  })
})
