import { expect, it } from 'vitest'
import type { GuestJob } from '../../../../src/machine/guest/guest-job.js'
import { kernelWords } from '../../../../src/machine/guest/kernel-words.js'
import { machineFor } from '../../../../src/machine/guest/machine-for.js'
import type { Equipment } from '../../../../src/machine/job/equipment.js'

const equipment = {
  toolkit: { directory: '/toolkit' },
  initramfs: { path: '/run/initramfs.cpio' },
} as Equipment
const job: GuestJob = {
  ...{ name: 'a', cpu: 'Haswell', accel: 'tcg', memory: 1024, cores: 1, files: [], console: '/c' },
  limitSeconds: 60,
}
const machineOptions = { rootSocket: '', memory: undefined, load: false }
const words = (engine?: string) =>
  machineFor(equipment, engine === undefined ? job : { ...job, engine }, machineOptions).kernelWords

it('a guest is told how fast its clock counts, unless KVM does that or nobody knows', () => {
  let measured = 0
  const told = (accel: 'tcg' | 'kvm', khz?: number) => {
    const tsc = () => {
      measured++
      return khz
    }
    const { kernelWords } = machineFor({ ...equipment, tsc }, { ...job, accel }, machineOptions)
    return kernelWords.filter((word) => word.startsWith('tsc_early_khz='))
  }
  expect(told('kvm', 2445424)).toEqual([])
  expect(measured).toBe(0)
  expect(told('tcg', 2445424)).toEqual(['tsc_early_khz=2445424'])
  expect(told('tcg')).toEqual([])
})

it('a guest is told which engine to get ready for, and a bare one of none', () => {
  const usual = kernelWords('tcg', 1)
  expect(words('criu')).toEqual([...usual, 'ENGINE=criu'])
  expect(words()).toEqual(usual)
})
