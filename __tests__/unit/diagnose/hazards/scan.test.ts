import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findingsFor, riskOf } from '../../../../src/diagnose/hazards/findings.js'
import { scanCheckpoint } from '../../../../src/diagnose/hazards/scan.js'
import { type Fields, folderOf, image, pagemapImage, protobuf } from '../../formats/images/make.js'
import { avx2, codeAt, dataAt, laid, lead, makeElf, page, ret, zmm } from './make.js'

const library = 0x7000_0000_0000
const jit = 0x7100_0000_0000
const heap = 0x7200_0000_0000
const stack = 0x7300_0000_0000
const status = { filePrivate: 1 << 6, anonymous: 1 << 9 }

/** The first function calls the second, the third the fourth; nothing leads to the last. */
const elf = makeElf({
  code: laid(
    [0, zmm, lead('e8', 6, 0x40), ret],
    [0x40, avx2, ret],
    [0x80, avx2, lead('e8', 0x84, 0xc0), ret],
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
  slots: [dataAt],
  tables: [
    [dataAt + 8, codeAt],
    [dataAt + 16, codeAt + 0x80],
  ],
})

function word(...values: readonly number[]): Buffer {
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

interface Memory {
  readonly data?: Buffer
  readonly heap?: Buffer
  readonly stack?: Buffer
  readonly ip?: number
}

/** A process with a library, compiled code, a heap and a stack, of which each is a page. */
async function scanned(memory: Memory, file: Buffer = elf, source?: ReadonlySet<string>) {
  const compiled = laid([0, zmm, ret], [0x800, zmm, ret])
  const empty = Buffer.alloc(page)
  const pages = [
    memory.data ?? word(0, library + codeAt, library + codeAt + 0x80),
    ...[compiled, memory.heap ?? empty, memory.stack ?? empty],
  ]
  const spans = [library + dataAt, jit, heap, stack]
  const registers = protobuf([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((one) => [one, 0] as const),
    [17, memory.ip ?? 0],
    ...[18, 19].map((one) => [one, 0] as const),
    [20, stack + 8],
    ...[21, 22, 23].map((one) => [one, 0] as const),
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
    'pstree.img': image('pstree', [
      protobuf([
        [1, 9],
        [2, 0],
        [3, 9],
        [4, 9],
        [5, 9],
      ]),
    ]),
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
  return scanCheckpoint(images, [join(images, 'root')], source)
}

/** What is found, each with the place of its function in the code. */
async function places(memory: Memory, source?: ReadonlySet<string>) {
  const { places, unread } = await scanned(memory, elf, source)
  expect(unread).toEqual([])
  return places.map(({ how, file, extent, needs }) => [
    how,
    file === undefined ? extent.start - jit : extent.start - codeAt,
    [...needs.keys()].join(),
  ])
}

const tables = [
  ['reachable', 0, 'avx512f'],
  ['reachable', 0x80, 'avx2'],
  ['reachable', 0x40, 'avx2'],
]
const withoutFirst = tables.slice(1)

describe('a scan', () => {
  it('takes functions in tables for possible, and what they call; nothing else of a library', async () => {
    expect(await places({})).toEqual(tables)
  })

  it('takes for chosen what is in a slot of the dynamic linker', async () => {
    const data = word(library + codeAt, 0, library + codeAt + 0x80)
    expect(new Set(await places({ data }))).toEqual(
      new Set([['resolved', 0, 'avx512f'], ...withoutFirst]),
    )
  })

  it('takes for chosen what the program stored, in its heap or over what was loaded', async () => {
    const stored = [['resolved', 0x80, 'avx2']]
    expect(await places({ data: word(), heap: word(0, library + codeAt + 0x80) })).toEqual(stored)
    expect(await places({ data: word(0, library + codeAt + 0x80) })).toEqual(stored)
    // Neither what lies within a function nor what is not aligned.
    expect(await places({ data: word(), heap: word(library + codeAt + 0x84) })).toEqual([])
  })

  it('takes for chosen where a thread runs, and where it will return to', async () => {
    const data = word()
    const running = [['resolved', 0x80, 'avx2']]
    expect(await places({ data, ip: library + codeAt + 0x81 })).toEqual(running)
    expect(await places({ data, stack: word(0, library + codeAt + 0x89) })).toEqual(running)
    // Below the stack's end, what was left by calls that returned.
    expect(await places({ data, stack: word(library + codeAt + 0x89) })).toEqual([])
    expect(await places({ data, stack: word(0, library + codeAt + 0x88) })).toEqual([])
  })

  it('takes of compiled code what something leads to', async () => {
    expect(await places({ data: word(), heap: word(jit + 0x800) })).toEqual([
      ['compiled', 0x800, 'avx512f'],
    ])
  })

  it('knows that the source has not chosen what it lacks', async () => {
    expect(await places({}, new Set(['avx2']))).toEqual(withoutFirst)
    expect(await places({}, new Set())).toEqual([])
  })

  it('says what it could not look at', async () => {
    const { places, unread } = await scanned({}, Buffer.alloc(elf.length))
    expect(places).toEqual([])
    expect(unread).toEqual(['/lib/libdigest.so, which is no program or library for x86-64'])
    const changed = await scanned({}, Buffer.concat([elf, elf]))
    expect(changed.unread).toEqual(['/lib/libdigest.so, which has changed'])
  })
})

describe('what a target lacks', () => {
  it('is said by layer, with counts and examples', async () => {
    const { places } = await scanned({ heap: word(jit, jit + 0x800, library + codeAt) })
    expect(findingsFor(places, new Set(['avx2', 'avx']))).toEqual([
      {
        ...{ how: 'compiled', layer: 'jit', name: 'a JIT', features: ['avx512f'], count: 2 },
        certain: false,
        examples: [
          {
            ...{ pid: 9, address: '0x710000000000', text: 'vmovdqu64 zmm0,[rsi]' },
            where: 'memory of app (9)',
          },
        ],
      },
      {
        ...{ how: 'resolved', layer: 'native', name: 'libdigest.so', features: ['avx512f'] },
        certain: true,
        count: 1,
        examples: [
          {
            ...{ pid: 9, address: '0x700000001000', text: 'vmovdqu64 zmm0,[rsi]' },
            where: 'libdigest.so+0x1000',
          },
        ],
      },
    ])
  })

  it('is a risk where it was compiled or chosen, and only perhaps where a table has it', async () => {
    const perhaps = await scanned({})
    expect(riskOf(findingsFor(perhaps.places, new Set()))).toBe('perhaps')
    const compiled = await scanned({ heap: word(jit) })
    expect(riskOf(findingsFor(compiled.places, new Set(['avx2'])))).toBe('at risk')
    expect(riskOf(findingsFor(compiled.places, new Set(['avx2', 'avx512f'])))).toBe('none')
  })
})
