import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../../src/checkpoint/digest.js'
import { copyOut } from '../../../../src/formats/ext4/copy-out.js'
import { Ext4Damaged } from '../../../../src/formats/ext4/file-system.js'
import { scratch } from '../../../scratch.js'
import { makeExt4 } from './make.js'

const never = new AbortController().signal
const block = 4096
/** more than two of the chunks that are copied at once, and no multiple of one */
const blocks = 700

describe('copying out of ext4', () => {
  it('copies files of any size, each with its own bytes', async () => {
    const folder = scratch('ext4')
    const disk = join(folder, 'disk')
    makeExt4(disk, [blocks, 1, blocks + 1], 'the end')
    await copyOut(disk, ['images'], folder, never)
    for (const [index, count] of [blocks, 1, blocks + 1].entries()) {
      const bytes = readFileSync(join(folder, 'images', `pages-${index}.img`))
      const expected = Buffer.alloc(count * block)
      expected.write('the end', expected.length - 'the end'.length)
      expect(bytes.equals(expected)).toBe(true)
    }
  })

  it('takes nothing of an earlier file where the disk ends', async () => {
    const folder = scratch('ext4')
    const disk = join(folder, 'disk')
    makeExt4(disk, [blocks, blocks], 'the end')
    truncateSync(disk, statSync(disk).size - block)
    const copy = copyOut(disk, ['images'], folder, never)
    await expect(copy).rejects.toThrow(Ext4Damaged)
  })

  it('tells the digest that the copy has', async () => {
    const folder = scratch('ext4')
    const disk = join(folder, 'disk')
    const root = filledFolder()
    execFileSync('mke2fs', ['-q', '-t', 'ext4', '-b', '4096', '-d', root, disk, '64M'], {
      env: { PATH: '/usr/sbin:/sbin' },
      stdio: 'ignore',
    })
    const [first, second] = await copyOut(disk, ['images', 'upper'], folder, never)
    expect(first).toBe(await digestOf(join(folder, 'images')))
    expect(second).toBe(await digestOf(join(folder, 'upper')))
    expect(first).toBe(await digestOf(join(root, 'images')))
    expect(second).toBe(await digestOf(join(root, 'upper')))
  })
})

/** Everything that a digest tells apart. */
function filledFolder(): string {
  const root = scratch('ext4-from')
  mkdirSync(join(root, 'images/inner/empty'), { recursive: true })
  mkdirSync(join(root, 'upper'))
  const images = join(root, 'images')
  writeFileSync(join(images, 'pages-10.img'), Buffer.alloc(3 * 1024 ** 2 + 5, 'page'))
  writeFileSync(join(images, 'pages-9.img'), '')
  // Begins and ends with a hole.
  execFileSync('dd', [
    ...['if=/dev/urandom', `of=${join(images, 'holes')}`, 'bs=4096', 'count=2', 'seek=50'],
    'status=none',
  ])
  truncateSync(join(images, 'holes'), 100 * block + 1)
  writeFileSync(join(images, 'inner/ä'), 'umlaut')
  writeFileSync(Buffer.from(`${images}/inner/\xff`, 'latin1'), 'not UTF-8')
  symlinkSync('inner/short', join(images, 'short'))
  symlinkSync(`/${'long/'.repeat(40)}`, join(images, 'long'))
  execFileSync('mkfifo', [join(images, 'inner/pipe')])
  return root
}
