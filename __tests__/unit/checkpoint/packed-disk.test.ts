import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isPackedDisk } from '../../../src/checkpoint/packed-disk.js'
import { scratch } from '../../scratch.js'
import { qcow2Header } from './make.js'

describe('the disk of a kept checkpoint', () => {
  const path = join(scratch('disk'), 'disk.qcow2')
  it.each([
    ['as e2image packs it', qcow2Header(), true],
    ['with a backing file, which QEMU would open', qcow2Header([12, 112], [16, 11]), false],
    ['with an external data file', qcow2Header([4, 3], [76, 4]), false],
    ['of version 3, with nothing more', qcow2Header([4, 3]), true],
    ['encrypted', qcow2Header([32, 1]), false],
    ['with snapshots', qcow2Header([60, 1]), false],
    ['of another version', qcow2Header([4, 4]), false],
    ['that is something else', Buffer.alloc(200), false],
    ['that is cut short', qcow2Header().subarray(0, 50), false],
  ])('%s', (_, content, expected) => {
    writeFileSync(path, content)
    expect(isPackedDisk(path)).toBe(expected)
  })
})
