import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { guestOn, readMachine, thisMachine } from '../../../../src/machine/host/this-machine.js'
import { skylake } from '../../commands/cpus/machine.js'

it('reads the first CPU of /proc/cpuinfo', () => {
  expect(skylake).toMatchObject({
    model: 'Intel(R) Xeon(R) Platinum 8175M CPU @ 2.50GHz',
    vendor: 'intel',
  })
  expect(skylake.features).toContain('sse4.2')
  expect(skylake.features).toContain('xgetbv1')
  expect(skylake.features).not.toContain('avx512f')
})

it('knows that AMD is not Intel, and admits what it does not know', () => {
  expect(readMachine('vendor_id : AuthenticAMD\n', 'absent').vendor).toBe('amd')
  expect(readMachine('', 'absent')).toMatchObject({ model: 'unknown', vendor: 'other' })
})

it('has KVM provide what this CPU has, and TCG what QEMU has', () => {
  expect(guestOn(skylake, 'kvm').provides).toBe(skylake.features)
  expect(guestOn(skylake, 'tcg').provides).toContain('sha-ni')
  expect(guestOn(skylake, 'tcg').provides).not.toContain('avx512f')
})

it('reads the machine it runs on', () => {
  expect(thisMachine().kvm === 'absent').toBe(!existsSync('/dev/kvm'))
  expect(thisMachine().features.size).toBeGreaterThan(0)
})
