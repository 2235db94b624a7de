import { expect, it } from 'vitest'
import type { QemuMachine } from '../../../../src/machine/guest/qemu.js'
import { stateKey } from '../../../../src/machine/guest/state-key.js'

const machine: QemuMachine = {
  cpu: 'Haswell',
  accel: 'tcg',
  memory: 2048,
  cores: 1,
  kernel: '/toolkit/vmlinux',
  kernelWords: ['quiet'],
  initramfs: '/run/initramfs.cpio',
  firmware: '/toolkit/firmware',
  root: { socket: '/run/a.sock' },
  disk: { path: '/run/a.img', format: 'raw', throwAway: false },
  recordDescriptor: 3,
  state: { monitorDescriptor: 4, memoryDescriptor: 5, load: false },
}
const ground = { toolkit: 'toolkit', initramfs: 'initramfs', boot: 'boot' }
const key = stateKey(machine, ground)

it.each<[string, Partial<QemuMachine>]>([
  ['socket', { root: { socket: '/run/b.sock' } }],
  ['disk', { disk: { path: '/run/b.qcow2', format: 'qcow2', throwAway: true } }],
  ['place of the toolkit', { kernel: '/t/vmlinux', firmware: '/t/firmware' }],
  ['place of the initramfs', { initramfs: '/run/b.cpio' }],
])('guests with another %s have the same state', (_, change) => {
  expect(stateKey({ ...machine, ...change }, ground)).toBe(key)
})

it('what was measured of the clock twice differs by a hair, and the state is the same', () => {
  const [one, other, none] = [['tsc_early_khz=2445424'], ['tsc_early_khz=2445425'], []].map(
    (words) => stateKey({ ...machine, kernelWords: ['quiet', ...words] }, ground),
  )
  expect(one).toBe(other)
  // A kernel that had to measure it may have been wrong.
  expect(none).not.toBe(one)
})

it.each<[string, Partial<QemuMachine>]>([
  ['CPU', { cpu: 'Haswell,-avx2' }],
  ['memory', { memory: 4096 }],
  ['number of cores', { cores: 2 }],
  ['kernel command line', { kernelWords: ['quiet', 'mitigations=off'] }],
])('guests with another %s have another state', (_, change) => {
  expect(stateKey({ ...machine, ...change }, ground)).not.toBe(key)
})

it('guests with different images have the same state, and it is not that of guests with a socket', () => {
  const [one, other] = ['/a.erofs', '/b.erofs'].map((image) =>
    stateKey({ ...machine, root: { image } }, ground),
  )
  expect(one).toBe(other)
  expect(one).not.toBe(key)
})

it.each([
  ['toolkit', { toolkit: 'other' }],
  ['initramfs', { initramfs: 'other' }],
  ['boot of this machine', { boot: 'other' }],
])('guests with another %s have another state', (_, change) => {
  expect(stateKey(machine, { ...ground, ...change })).not.toBe(key)
})
