import { describe, expect, it } from 'vitest'
import { packedKernel } from '../../../../src/machine/toolkit/kernel.js'

interface Image {
  readonly setupSectors?: number
  readonly offset?: number
  readonly payload: Buffer
}

/** A bzImage as the boot protocol describes it: boot sector, setup, then the protected-mode part. */
function bzImage({ setupSectors = 4, offset = 0x200, payload }: Image): Buffer {
  const start = ((setupSectors || 4) + 1) * 512 + offset
  // The size of the unpacked kernel counts as payload, and what follows belongs to nobody.
  const image = Buffer.concat([Buffer.alloc(start, 0xaa), payload, Buffer.from([7, 0, 0, 0, 1, 2])])
  image.writeUInt8(setupSectors, 0x1f1)
  image.write('HdrS', 0x202, 'latin1')
  image.writeUInt32LE(offset, 0x248)
  image.writeUInt32LE(payload.length + 4, 0x24c)
  return image
}

describe('packedKernel', () => {
  const payload = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3, 4, 5, 6, 7])

  it.each([
    ['Debian', { setupSectors: 39, offset: 0x2cc, payload }],
    ['a kernel that leaves the number of sectors out', { setupSectors: 0, payload }],
    ['a kernel packed at the very beginning', { setupSectors: 1, offset: 0, payload }],
    ['a large setup', { setupSectors: 255, payload }],
  ])('finds exactly the compressed bytes of %s', (_, image) => {
    expect(packedKernel(bzImage(image))).toEqual(payload)
  })

  it.each([
    ['an ELF file', Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(4096)])],
    ['too little', Buffer.alloc(100)],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s', (_, bytes) => {
    expect(() => packedKernel(bytes)).toThrow(/^not a bzImage: found ".*" at 0x202$/)
  })

  it('refuses an image that ends within its kernel', () => {
    const image = bzImage({ payload: Buffer.alloc(1000, 1) })
    expect(() => packedKernel(image.subarray(0, image.length - 500))).toThrow()
  })
})
