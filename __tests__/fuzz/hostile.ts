import { type Fields, image, protobuf } from '../unit/formats/images/make.js'
import { golden } from '../unit/golden/read.js'

/** Valid images of up to `size` bytes that make a reader use as much memory as possible. */
export interface Hostile {
  readonly name: string
  readonly reader: string
  readonly files: () => Readonly<Record<string, Uint8Array>>
  /** size in bytes of its sparse files of pages */
  readonly pages?: number
}

const page = 4096
const numbers = (from: number, to: number, value: number): Fields =>
  Array.from({ length: to - from + 1 }, (_, at) => [from + at, value] as const)

/** As many entries as fit. */
function many(size: number, entry: (at: number) => Uint8Array, frame: number): Uint8Array[] {
  const entries: Uint8Array[] = []
  for (let left = size, at = 0; left > 0; at++) {
    const next = entry(at)
    entries.push(next)
    left -= next.length + frame
  }
  return entries
}

const vma = (at: number, more: Fields) =>
  protobuf([[1, (2 * at + 16) * page], [2, (2 * at + 17) * page], ...more])
const inFile: Fields = [...numbers(3, 6, 1), [7, 1 << 6], [8, 0]]
const ofSegment: Fields = [
  [3, 0],
  [4, 7],
  [5, 5],
  [6, 1],
  [7, 1 << 8],
  [8, 0],
]
const mm = (vmas: readonly Uint8Array[]) =>
  image('mm', [
    protobuf([[6, 0], [7, 0], [12, 1], ...vmas.map((one): [number, Uint8Array] => [14, one])]),
  ])
/** @param last flags of the last pages, if they differ */
const pagemap = (size: number, flags: Fields, last?: number) =>
  image('pagemap', [
    protobuf([[1, 1]]),
    ...many(size, (at) => protobuf([[1, 2 * at * page], [2, 1], ...flags]), 4),
    ...(last === undefined
      ? []
      : [
          protobuf([
            [1, 2 ** 40],
            [2, 1],
            [4, last],
          ]),
        ]),
  ])
const reg = (id: number) =>
  protobuf([
    [1, id],
    [2, 0],
    [3, 0],
    [6, ''],
    [8, 1],
  ])
const memfdFile = (id: number) =>
  protobuf([
    [1, 18],
    [2, id],
    [
      20,
      protobuf([
        [1, id],
        [5, id],
      ]),
    ],
  ])
const inode = (id: number) =>
  protobuf([
    [1, ''],
    [4, 0],
    [5, id],
    [7, id],
  ])
const packed = (number: number, size: number): Fields => [[number, Buffer.alloc(size, 1)]]

export const hostile = (size: number): readonly Hostile[] => [
  {
    name: 'mappings',
    reader: 'mm',
    files: () => ({ 'mm-1.img': mm(many(size, (at) => vma(at, inFile), 2)) }),
  },
  {
    name: 'saved pages',
    reader: 'pagemap',
    files: () => ({ 'pagemap-1.img': pagemap(size, []) }),
    pages: 2 ** 40,
  },
  {
    name: 'lazy pages',
    reader: 'pagemap',
    files: () => ({ 'pagemap-1.img': pagemap(size, [[4, 2]], 4) }),
    pages: page,
  },
  {
    name: 'files',
    reader: 'files',
    files: () => ({
      'files.img': image(
        'files',
        many(
          size,
          (at) =>
            protobuf([
              [1, 1],
              [2, at],
              [3, reg(at)],
            ]),
          4,
        ),
      ),
    }),
  },
  {
    name: 'older files',
    reader: 'files',
    files: () => ({ 'reg-files.img': image('reg-files', many(size, reg, 4)) }),
  },
  {
    name: 'memory files',
    reader: 'files',
    files: () => ({
      'files.img': image('files', many(size / 2, memfdFile, 4)),
      'memfd.img': image('memfd', many(size / 2, inode, 4)),
    }),
  },
  {
    name: 'threads',
    reader: 'pstree',
    files: () => ({
      'pstree.img': image('pstree', [
        protobuf([[1, 1], ...numbers(2, 4, 0), ...packed(5, Math.min(size, 2 ** 18))]),
      ]),
      'core-1.img': golden('sleep-images/core-10000.img'),
    }),
  },
  {
    name: 'registers',
    reader: 'core',
    files: () => ({
      'core-1.img': image('core', [
        protobuf([
          [1, 1],
          [
            2,
            protobuf([
              [2, protobuf(numbers(1, 27, 1))],
              [3, protobuf([[7, 1], ...packed(9, size)])],
            ]),
          ],
          [5, protobuf([[13, 'x']])],
        ]),
      ]),
    }),
  },
  {
    name: 'a name of no text',
    reader: 'core',
    files: () => ({
      'core-1.img': image('core', [
        protobuf([
          [1, 1],
          [
            2,
            protobuf([
              [2, protobuf(numbers(1, 27, 1))],
              [3, protobuf([[7, 1]])],
            ]),
          ],
          [5, protobuf([[13, Buffer.alloc(size, 0xff)]])],
        ]),
      ]),
    }),
  },
  {
    name: 'the words of a CPU',
    reader: 'cpuinfo',
    files: () => ({
      'cpuinfo.img': image('cpuinfo', [
        protobuf([[1, protobuf([...numbers(1, 5, 1), ...packed(6, size)])]]),
      ]),
    }),
  },
  {
    name: 'the name of a CPU',
    reader: 'cpuinfo',
    files: () => ({
      'cpuinfo.img': image('cpuinfo', [
        protobuf([[1, protobuf([...numbers(1, 5, 1), [7, Buffer.alloc(size, 0xff)]])]]),
      ]),
    }),
  },
  {
    name: 'mappings of a segment of lazy pages',
    reader: 'code',
    files: () => ({
      'pstree.img': image('pstree', [protobuf([[1, 1], ...numbers(2, 4, 0), [5, 1]])]),
      'core-1.img': golden('sleep-images/core-10000.img'),
      'files.img': image('files', []),
      'mm-1.img': mm(many(size / 2, (at) => vma(at, [[3, at * page], ...ofSegment.slice(1)]), 2)),
      'pagemap-shmem-7.img': pagemap(size / 2, [[4, 2]]),
    }),
  },
]
