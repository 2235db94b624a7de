import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type ImageKind,
  parseImage,
  readEntries,
} from '../../../../src/formats/images/container.js'
import { ImageDamaged } from '../../../../src/formats/images/damaged.js'
import { readFiles } from '../../../../src/formats/images/files.js'
import { readMemoryMap } from '../../../../src/formats/images/memory-map.js'
import type { Kind } from '../../../../src/formats/images/message.js'
import * as messages from '../../../../src/formats/images/messages.js'
import { readPagemap } from '../../../../src/formats/images/pagemap.js'
import { savedPieces } from '../../../../src/formats/images/saved-pieces.js'
import { readProcesses } from '../../../../src/formats/images/tree.js'
import { generator } from '../../../fuzz/mutate.js'
import { golden, goldenPath } from '../../golden/read.js'
import { folderOf, image, protobuf, readAlone } from './make.js'

const pid = 10004
/** Each image with what reads it alone, and what reads it with all that it is checked for. */
const readers: readonly [string, ImageKind, Kind<unknown>, (folder: string) => unknown][] = [
  ['pstree.img', 'pstree', messages.process, readProcesses],
  [`core-${pid}.img`, 'core', messages.core, readProcesses],
  [`mm-${pid}.img`, 'mm', messages.mm, (folder) => readMemoryMap(folder, pid)],
  [
    `pagemap-${pid}.img`,
    'pagemap',
    messages.pagemap,
    (folder) => savedPieces(readPagemap(folder, `pagemap-${pid}.img`), 0n, 1n << 64n),
  ],
  ['files.img', 'files', messages.file, readFiles],
]

function copy(): string {
  const names = ['core-10000.img', ...readers.map(([name]) => name)]
  const files = names.map((name) => [name, golden(`sleep-images/${name}`)])
  return folderOf({ ...Object.fromEntries(files), 'pages-2.img': Buffer.alloc(114_688) })
}

describe.each(readers)('%s', (name, kind, message, read) => {
  const whole = readFileSync(join(goldenPath('sleep-images'), name))
  const parse = (bytes: Buffer) => [
    ...readEntries(parseImage(name, bytes, kind), message, kind === 'pagemap' ? 1 : 0),
  ]

  it('can be read while it is whole', () => {
    expect(() => read(copy())).not.toThrow()
    expect(parse(whole).length).toBeGreaterThan(0)
  })

  it('cut off anywhere has fewer entries or is named as damaged', () => {
    const all = parse(whole).length
    for (let length = 0; length < whole.length; length++) {
      let found: number | undefined
      const problem = complaint(() => {
        found = parse(whole.subarray(0, length)).length
      })
      if (problem === undefined) expect(found).toBeLessThan(all)
      else expect(problem).toMatch(`${name} is damaged: `)
    }
  })

  it.each([
    ['alone', 10_000],
    ['with the others', 200],
  ])(
    'with bytes that were changed, read %s, is read or named as damaged',
    (how, rounds) => {
      const folder = copy()
      const random = generator(rounds)
      let damaged = 0
      for (let round = 0; round < rounds; round++) {
        const bytes = Buffer.from(whole)
        for (let change = 0; change <= round % 4; change++) {
          bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
        }
        if (how !== 'alone') writeFileSync(join(folder, name), bytes)
        if (complaint(() => (how === 'alone' ? parse(bytes) : read(folder)))) damaged++
      }
      expect(damaged).toBeGreaterThan(0)
      expect(damaged).toBeLessThan(rounds)
    },
    60_000,
  )
})

describe('an image', () => {
  it.each([
    ['empty', Buffer.alloc(0), /^a\.img is damaged: it ends where mm's magic number 0x5456\w+ be/],
    ['of another kind', image('core', []), /it has 0x55053847 where mm's magic number 0x57492820/],
    ['with half a size', Buffer.concat([image('mm', []), Buffer.from([1])]), /size of entry 0$/],
    [
      'of 4 GiB, it says',
      Buffer.concat([image('mm', []), Buffer.alloc(4, 0xff)]),
      /entry 0 takes 4294967295 bytes, 0 are left$/,
    ],
  ])('%s is damaged', (_, bytes, problem) => {
    expect(() => readAlone('mm', bytes)).toThrow(problem)
  })

  it('that is a folder is damaged', () => {
    const folder = folderOf({})
    mkdirSync(join(folder, 'mm-1.img'))
    expect(() => readMemoryMap(folder, 1)).toThrow('mm-1.img is damaged: it is no ordinary file')
  })
})

describe('a memory map', () => {
  const mapping = (start: bigint, end: bigint) =>
    protobuf([
      [1, start],
      [2, end],
      ...([3, 4, 5, 6, 7, 8].map((number) => [number, 0]) as [number, number][]),
    ])
  const map = (...vmas: Buffer[]) =>
    image('mm', [
      protobuf([[6, 0], [7, 0], [12, 1], ...vmas.map((vma) => [14, vma] as [number, Buffer])]),
    ])

  it.each([
    ['backwards', map(mapping(0x2000n, 0x1000n)), 'ends before it begins'],
    ['in part of a page', map(mapping(0x1000n, 0x1001n)), 'is not of whole pages'],
    ['twice', map(mapping(0x1000n, 0x3000n), mapping(0x2000n, 0x4000n)), 'overlaps the one before'],
  ])('%s is damaged', (_, bytes, problem) => {
    const folder = folderOf({ 'mm-1.img': bytes })
    expect(() => readMemoryMap(folder, 1)).toThrow(problem)
  })
})

/** What it complains of as it should; undefined if nothing. Any other error is one of ours. */
function complaint(read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    // A changed number may name an image that is not there.
    if (error instanceof ImageDamaged || (error as NodeJS.ErrnoException).code === 'ENOENT') {
      return (error as Error).message
    }
    throw error
  }
}
