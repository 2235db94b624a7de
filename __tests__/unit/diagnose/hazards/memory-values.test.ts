import { join } from 'node:path'
import { expect, it } from 'vitest'
import { valueFinder } from '../../../../src/diagnose/hazards/memory-values.js'
import { rangeAt } from '../../../../src/formats/elf/ranges.js'
import { folderOf } from '../../formats/images/make.js'

const ranges = [
  { start: 0x1000, end: 0x2000 },
  { start: 0x7fff_ffff_f000, end: 0x8000_0000_0000 },
]

function found(bytes: Buffer, offset = 0) {
  const file = join(folderOf({ memory: bytes }), 'memory')
  const words: [number, number][] = []
  const length = bytes.length - offset
  valueFinder(ranges)({ file, offset, length }, (at, value) => words.push([at, value]))
  return words
}

it('finds the aligned words that lie in ranges, their first address and not their last', () => {
  const words = [0x1000n, 0xfffn, 0x1fffn, 0x2000n, 0x7fff_ffff_ffffn, 0x8000_0000_0000n, 1n << 63n]
  const bytes = Buffer.alloc(8 * words.length + 4)
  for (const [index, word] of words.entries()) bytes.writeBigUInt64LE(word, 8 * index)
  expect(found(bytes)).toEqual([
    [0, 0x1000],
    [16, 0x1fff],
    [32, 0x7fff_ffff_ffff],
  ])
  expect(found(bytes, 8)).toEqual([
    [8, 0x1fff],
    [24, 0x7fff_ffff_ffff],
  ])
})

it('finds them beyond the first chunk, and nothing where a file ends early', () => {
  const bytes = Buffer.alloc(9 * 1024 ** 2)
  bytes.writeUInt32LE(0x1234, bytes.length - 8)
  expect(found(bytes)).toEqual([[bytes.length - 8, 0x1234]])
  const file = join(folderOf({ memory: bytes }), 'memory')
  const words: number[] = []
  valueFinder(ranges)({ file, offset: bytes.length, length: 4096 }, (at) => words.push(at))
  expect(words).toEqual([])
})

it('tells which range has a value', () => {
  expect(rangeAt(ranges, 0x1fff)).toBe(ranges[0])
  expect([0, 0x2000, 0x8000_0000_0000].map((value) => rangeAt(ranges, value))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
