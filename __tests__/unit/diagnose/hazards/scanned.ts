import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFile } from '../../../../src/checkpoint/roots/find-file.js'
import { scanCheckpoint } from '../../../../src/diagnose/hazards/scan.js'
import { AddressSpaces } from '../../../../src/formats/images/address-space.js'
import { codeAt, dataAt, makeElf, page } from '../../formats/elf/make.js'
import {
  type Fields,
  folderOf,
  image,
  loneProcess,
  pagemapImage,
  protobuf,
} from '../../formats/images/make.js'
import { avx2, branch, laid, ret, zmm } from './make.js'

export const library = 0x7000_0000_0000
export const jit = 0x7100_0000_0000
const heap = 0x7200_0000_0000
const stack = 0x7300_0000_0000
const status = { filePrivate: 1 << 6, anonymous: 1 << 9 }

/** The first function calls the second, the third the fourth; nothing leads to the last. */
export const elf = makeElf({
  code: laid(
    [0, zmm, branch('e8', 6, 0x40), ret],
    [0x40, avx2, ret],
    [0x80, avx2, branch('e8', 0x84, 0xc0), ret],
    [0xc0, ret],
    [0x100, Buffer.from('f30fc7f8', 'hex'), ret], // rdpid eax
  ),
  functions: [
    [0, 12],
    [0x40, 0x45],
    [0x80, 0x8a],
    [0xc0, 0xc1],
    [0x100, 0x105],
  ],
  slots: [[dataAt, 'digest']],
  tables: [
    [dataAt + 8, codeAt],
    [dataAt + 16, codeAt + 0x80],
  ],
})

/** A page of memory that begins with these numbers, of 64 bits each. */
export function word(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(page)
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), 8 * index)
  return bytes
}

function mapping(start: number, prot: number, kind: number, offset = 0) {
  const fields: Fields = [
    [1, start],
    [2, start + page],
    [3, offset],
    [4, kind === status.filePrivate ? 7 : 0],
    [5, prot],
    [6, 2],
    [7, kind],
    [8, 1],
  ]
  return [14, protobuf(fields)] as const
}

/** What some pages hold, and where the thread runs. */
export interface Memory {
  readonly data?: Buffer
  readonly heap?: Buffer
  readonly stack?: Buffer
  readonly ip?: number
  /** a page of the library's code that was changed */
  readonly code?: Buffer
  /** false: it runs 32-bit code */
  readonly long?: boolean
}

/** Scans a process with a library, compiled code, a heap and a stack, each of them a page. */
export async function scanned(memory: Memory, file: Buffer = elf, source?: ReadonlySet<string>) {
  const compiled = laid([0, zmm, ret], [0x800, zmm, ret])
  const empty = Buffer.alloc(page)
  const pages = [
    ...(memory.code ? [memory.code] : []),
    memory.data ?? word(0, library + codeAt, library + codeAt + 0x80),
    ...[compiled, memory.heap ?? empty, memory.stack ?? empty],
  ]
  const spans = [...(memory.code ? [library + codeAt] : []), library + dataAt, jit, heap, stack]
  const registers = protobuf([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((one) => [one, 0] as const),
    [17, memory.ip ?? 0],
    ...[18, 19].map((one) => [one, 0] as const),
    [20, stack + 8],
    ...[21, 22, 23].map((one) => [one, 0] as const),
    [28, memory.long === false ? 2 : 1],
  ])
  const floating = protobuf([[7, 0]])
  const core = protobuf([
    [1, 1],
    [
      2,
      protobuf([
        [1, 0],
        [2, registers],
        [3, floating],
      ]),
    ],
    [
      3,
      protobuf([
        [1, 1],
        [6, 'app'],
      ]),
    ],
  ])
  const reg = protobuf([
    [1, 7],
    [2, 0],
    [3, 0],
    [6, '/lib/libdigest.so'],
    [8, elf.length],
  ])
  const images = folderOf({
    'pstree.img': loneProcess(9),
    'core-9.img': image('core', [core]),
    'mm-9.img': image('mm', [
      protobuf([
        [5, stack],
        [6, heap],
        [7, heap],
        [12, 1],
        mapping(library + codeAt, 5, status.filePrivate, codeAt),
        mapping(library + dataAt, 3, status.filePrivate, dataAt),
        mapping(jit, 5, status.anonymous),
        mapping(heap, 3, status.anonymous),
        mapping(stack, 3, status.anonymous),
      ]),
    ]),
    'files.img': image('files', [
      protobuf([
        [1, 1],
        [2, 7],
        [3, reg],
      ]),
    ]),
    'pagemap-9.img': pagemapImage(
      spans.map((at) => [
        [1, at],
        [2, 1],
      ]),
    ),
    'pages-1.img': Buffer.concat(pages),
  })
  mkdirSync(join(images, 'root/lib'), { recursive: true })
  writeFileSync(join(images, 'root/lib/libdigest.so'), file)
  const find = (path: string) => findFile(path, [join(images, 'root')])
  return scanCheckpoint(new AddressSpaces(images), find, source)
}
