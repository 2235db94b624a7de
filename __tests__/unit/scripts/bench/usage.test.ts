import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { diskOf, mostOf } from '../../../../scripts/bench/usage.mjs'
import { scratch } from '../../../scratch.js'

it('counts what files take on the disk, and not their holes', () => {
  const folder = scratch('usage')
  mkdirSync(join(folder, 'deeper'))
  const before = diskOf([folder])
  const [full, sparse] = [join(folder, 'deeper/full'), join(folder, 'sparse')]
  writeFileSync(full, Buffer.alloc(2 ** 20, 1))
  writeFileSync(sparse, '')
  truncateSync(sparse, 2 ** 30)
  const taken = diskOf([folder, join(folder, 'not-there')]) - before
  expect(taken).toBeGreaterThanOrEqual(2 ** 20)
  expect(taken).toBeLessThan(2 ** 21)
})

it('finds the most of each step', () => {
  const samples = [
    { at: 1000, ours: 5, disk: 100 },
    { at: 3900, ours: 9, disk: 50 },
    { at: 4100, ours: 7, disk: 70 },
    { at: 9000, ours: 1, disk: 60 },
  ]
  expect(mostOf(samples, 1000, { before: 1, checkpoint: 2, thaw: 6 })).toEqual({
    checkpoint: { ours: 9, disk: 100 },
    thaw: { ours: 7, disk: 70 },
  })
})
