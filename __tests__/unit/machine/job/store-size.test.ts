import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storeFor } from '../../../../src/machine/job/store.js'
import { imagesSize, sizeForFiles, storeSize } from '../../../../src/machine/job/store-size.js'
import { scratch } from '../../../scratch.js'

describe('the size of a store', () => {
  it.each([
    [512, 768],
    [1024, 1408],
    [2048, 2688],
    [4096, 5248],
  ])('for a guest with %i MiB is %i MiB', (memory, size) => {
    expect(storeSize(memory)).toBe(size)
  })

  it('grows with its files, of which the smallest has a block', () => {
    const gibibyte = 1024 ** 3
    expect(sizeForFiles([])).toBe(128)
    expect(sizeForFiles([gibibyte])).toBeGreaterThan(1024)
    expect(sizeForFiles([gibibyte])).toBeLessThan(1280)
    expect(sizeForFiles(Array(100_000).fill(1))).toBeGreaterThan(400)
  })

  it('counts the files of a folder', () => {
    const images = scratch('images')
    writeFileSync(join(images, 'pages-1.img'), Buffer.alloc(1000))
    mkdirSync(join(images, 'more'))
    writeFileSync(join(images, 'more/core-1.img'), '')
    expect(imagesSize(images)).toEqual({ files: 3, size: 128 })
  })

  it.each([
    { files: 1, bytes: 300 * 1024 ** 2 },
    { files: 5000, bytes: 100 },
  ])('is enough for $files files of $bytes bytes', ({ files, bytes }) => {
    const images = scratch('images')
    const content = Buffer.alloc(bytes, 7)
    for (let at = 0; at < files; at++) writeFileSync(join(images, `${at}.img`), content)
    const { files: count, size } = imagesSize(images)
    const words = ['-q', '-F', '-t', 'ext4', '-b', '4096', '-m', '0', '-I', '256']
    const path = join(scratch('store'), 'store')
    const own = ['-O', '^has_journal,^resize_inode', '-N', String(count + 64), '-d', images]
    execFileSync('mke2fs', [...words, ...own, path, `${size}M`], {
      env: { PATH: '/usr/sbin:/sbin' },
      stdio: 'ignore',
    })
  })
})

describe('a store as a guest gets it', () => {
  const store = (size: number) => {
    const path = join(scratch('store'), 'store')
    writeFileSync(path, 'content')
    return { path, size }
  }

  it('has the same size for all guests of the same memory, and its file is never too short', () => {
    const small = store(128)
    expect(storeFor(small, 1024, false)).toEqual({ path: small.path, size: 1408, writable: false })
    expect(statSync(small.path).size).toBe(1408 * 1024 ** 2)
    expect(storeFor(small, 512, false).size).toBe(768)
    expect(statSync(small.path).size).toBe(1408 * 1024 ** 2)
  })

  it('is larger where its content is', () => {
    expect(storeFor(store(9984), 1024, false).size).toBe(9984)
  })
})
