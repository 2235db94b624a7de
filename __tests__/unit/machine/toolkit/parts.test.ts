import { expect, it } from 'vitest'
import { missingPart } from '../../../../src/machine/toolkit/parts.js'

const names = [
  ...['busybox', 'criu', 'debugfs', 'e2image', 'mke2fs', 'mkerofs', 'nm', 'qemu', 'readelf'],
  ...['tar', 'virtiofsd'],
].map((name) => `bin/${name}`)
const firmware = ['bios-256k.bin', 'kvmvapic.bin', 'linuxboot_dma.bin', 'pvh.bin', 'qboot.rom'].map(
  (name) => `firmware/${name}`,
)
const all = [...names, ...firmware, 'vmlinux']
const filesOf = (paths: readonly string[]) => ({
  files: Object.fromEntries(paths.map((path) => [path, 'digest'])),
})

it('a toolkit of this version has all its parts', () => {
  expect(missingPart(filesOf(all))).toBeUndefined()
})

it.each(all)('one without %s is of another version', (path) => {
  expect(missingPart(filesOf(all.filter((one) => one !== path)))).toBe(path)
})
