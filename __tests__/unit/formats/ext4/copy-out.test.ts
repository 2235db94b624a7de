import { readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
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
})
