import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { containerOf } from '../../src/checkpoint/foreign/container-of.js'
import { describe } from '../../src/checkpoint/foreign/description.js'
import { parseImage, readEntries } from '../../src/formats/images/container.js'
import { readCpuInfoImage } from '../../src/formats/images/cpuinfo.js'
import { readFiles } from '../../src/formats/images/files.js'
import { readMemoryMap } from '../../src/formats/images/memory-map.js'
import { inventory } from '../../src/formats/images/messages.js'
import { readPagemap } from '../../src/formats/images/pagemap.js'
import { savedPieces } from '../../src/formats/images/saved-pieces.js'
import { withoutSecurity } from '../../src/formats/images/security.js'
import { readThread } from '../../src/formats/images/thread.js'
import { readProcesses } from '../../src/formats/images/tree.js'
import { type Fields, image, protobuf } from '../unit/formats/images/make.js'
import { golden } from '../unit/golden/read.js'

/** An image that is mutated in a folder of images, and a reader that the diagnosis uses for it. */
export interface Specimen {
  readonly name: string
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly read: (folder: string) => unknown
}

const all = 1n << 64n
const real = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, golden(`sleep-images/${name}`)]))

const ofRunc = Object.fromEntries(
  ['inventory.img', 'core-1.img', 'mountpoints-13.img', 'netns-10.img'].map((name) => [
    name,
    golden(`containers/runc/${name}`),
  ]),
)
const undescribed = describe(() => undefined)

const regFile: Fields = [
  ...([1, 2, 3].map((number) => [number, number]) as [number, number][]),
  ...([
    [5, protobuf([[1, 0]])],
    [6, '/usr/lib/libc.so.6'],
    [8, 1922136],
    [10, 0o100755],
    [11, 0xdeadbeef],
  ] as Fields),
]
const memfdFile = protobuf([
  ...([1, 2, 3].map((number) => [number, 1]) as [number, number][]),
  [5, 7],
])
const memfd = image('memfd', [
  protobuf([
    [1, 'jit'],
    ...([2, 3, 4, 5, 6, 7].map((number) => [number, 7]) as [number, number][]),
  ]),
])
const span = (page: number, pages: number, flags: number) =>
  protobuf([
    [1, page * 4096],
    [2, pages],
    [4, flags],
  ])
const pagemap = (...flags: number[]) =>
  image('pagemap', [protobuf([[1, 1]]), ...flags.map((flag, at) => span(10 * at, 3, flag))])
const pages = Buffer.alloc(40 * 4096)
const shared = 'pagemap-shmem-7.img'
const readShared = (folder: string) => savedPieces(readPagemap(folder, shared), 0n, all)

/** At least one entry for every image that we read. */
export const specimens: readonly Specimen[] = [
  {
    name: 'inventory.img',
    files: real('inventory.img'),
    read: (folder) => {
      const bytes = readFileSync(join(folder, 'inventory.img'))
      return [...readEntries(parseImage('inventory.img', bytes, 'inventory'), inventory)]
    },
  },
  {
    name: 'mountpoints-13.img',
    files: ofRunc,
    read: (folder) => containerOf(folder, undescribed, { removed: [], emptied: [] }),
  },
  {
    name: 'netns-10.img',
    files: ofRunc,
    read: (folder) => containerOf(folder, undescribed, { removed: [], emptied: [] }),
  },
  {
    name: 'core-1.img',
    files: ofRunc,
    read: (folder) => withoutSecurity(folder, (name) => readFileSync(join(folder, name))),
  },
  {
    name: 'pstree.img',
    files: real('pstree.img', 'core-10000.img', 'core-10004.img'),
    read: readProcesses,
  },
  {
    name: 'core-10004.img',
    files: real('core-10004.img'),
    read: (folder) => readThread(folder, 10004),
  },
  {
    name: 'mm-10004.img',
    files: real('mm-10004.img'),
    read: (folder) => readMemoryMap(folder, 10004),
  },
  {
    name: 'pagemap-10004.img',
    files: { ...real('pagemap-10004.img'), 'pages-2.img': Buffer.alloc(114_688) },
    read: (folder) => savedPieces(readPagemap(folder, 'pagemap-10004.img'), 0n, all),
  },
  {
    name: shared,
    files: { [shared]: pagemap(4, 2, 4, 6, 0, 4), 'pages-1.img': pages },
    read: readShared,
  },
  {
    name: shared,
    files: {
      [shared]: pagemap(4, 1, 1, 2, 1),
      'pages-1.img': pages,
      [`parent/${shared}`]: pagemap(4, 4, 4, 4, 4),
      'parent/pages-1.img': pages,
    },
    read: readShared,
  },
  {
    name: `parent/${shared}`,
    files: {
      [shared]: pagemap(4, 1, 1, 2, 1),
      'pages-1.img': pages,
      [`parent/${shared}`]: pagemap(4, 4, 4, 4, 4),
      'parent/pages-1.img': pages,
    },
    read: readShared,
  },
  { name: 'files.img', files: real('files.img'), read: readFiles },
  {
    name: 'files.img',
    files: {
      'files.img': image('files', [
        protobuf([
          [1, 1],
          [2, 3],
          [3, protobuf(regFile)],
        ] as Fields),
        protobuf([
          [1, 18],
          [2, 4],
          [20, memfdFile],
        ] as Fields),
      ]),
      'memfd.img': memfd,
    },
    read: readFiles,
  },
  {
    name: 'memfd.img',
    files: {
      'files.img': image('files', [
        protobuf([
          [1, 18],
          [2, 4],
          [20, memfdFile],
        ] as Fields),
      ]),
      'memfd.img': memfd,
    },
    read: readFiles,
  },
  {
    name: 'reg-files.img',
    files: { 'reg-files.img': image('reg-files', [protobuf(regFile), protobuf(regFile)]) },
    read: readFiles,
  },
  { name: 'cpuinfo.img', files: real('cpuinfo.img'), read: readCpuInfoImage },
]
