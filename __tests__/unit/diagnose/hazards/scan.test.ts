import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFile } from '../../../../src/checkpoint/roots/find-file.js'
import { parseTarget, type Target } from '../../../../src/cpu/target.js'
import { findingsFor, riskOf } from '../../../../src/diagnose/hazards/findings.js'
import { scanResult } from '../../../../src/diagnose/hazards/result.js'
import { type Scan, scanCheckpoint } from '../../../../src/diagnose/hazards/scan.js'
import type { Processes } from '../../../../src/diagnose/processes.js'
import { AddressSpaces } from '../../../../src/formats/images/address-space.js'
import { codeAt, dataAt, makeElf, page } from '../../formats/elf/make.js'
import { type Fields, folderOf, image, pagemapImage, protobuf } from '../../formats/images/make.js'
import { avx2, branch, laid, ret, zmm } from './make.js'

const library = 0x7000_0000_0000
const jit = 0x7100_0000_0000
const heap = 0x7200_0000_0000
const stack = 0x7300_0000_0000
const status = { filePrivate: 1 << 6, anonymous: 1 << 9 }

/** The first function calls the second, the third the fourth; nothing leads to the last. */
const elf = makeElf({
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
  const find = (path: string) => findFile(path, [join(images, 'root')])
  return scanCheckpoint(new AddressSpaces(images), find, source)
}

/** What is found, each with the place of its function in the code. */
async function sites(memory: Memory, source?: ReadonlySet<string>) {
  const { sites, unread } = await scanned(memory, elf, source)
  expect(unread).toEqual([])
  return sites.map(({ how, file, extent, needs }) => [
    how,
    file === undefined ? extent.start - jit : extent.start - codeAt,
    [...needs.keys()].join(),
  ])
}

const tables = [
  ['possible', 0, 'avx512f'],
  ['possible', 0x80, 'avx2'],
  ['possible', 0x40, 'avx2'],
]
const withoutFirst = tables.slice(1)

describe('a scan', () => {
  it('takes functions in tables for possible, and what they call; nothing else of a library', async () => {
    expect(await sites({})).toEqual(tables)
  })

  it('takes for chosen what is in a slot of the dynamic linker', async () => {
    const data = word(library + codeAt, 0, library + codeAt + 0x80)
    expect(new Set(await sites({ data }))).toEqual(
      new Set([['resolved', 0, 'avx512f'], ...withoutFirst]),
    )
  })

  it('takes for chosen what the program stored, in its heap or over what was loaded', async () => {
    const stored = [['resolved', 0x80, 'avx2']]
    expect(await sites({ data: word(), heap: word(0, library + codeAt + 0x80) })).toEqual(stored)
    expect(await sites({ data: word(0, library + codeAt + 0x80) })).toEqual(stored)
    // Neither what lies within a function nor what is not aligned.
    expect(await sites({ data: word(), heap: word(library + codeAt + 0x84) })).toEqual([])
  })

  it('takes for chosen where a thread runs, and where it will return to', async () => {
    const data = word()
    const running = [['resolved', 0x80, 'avx2']]
    expect(await sites({ data, ip: library + codeAt + 0x81 })).toEqual(running)
    expect(await sites({ data, stack: word(0, library + codeAt + 0x89) })).toEqual(running)
    // Below the stack's end, what was left by calls that returned.
    expect(await sites({ data, stack: word(library + codeAt + 0x89) })).toEqual([])
    expect(await sites({ data, stack: word(0, library + codeAt + 0x88) })).toEqual([])
  })

  it('takes of compiled code what something leads to', async () => {
    expect(await sites({ data: word(), heap: word(jit + 0x800) })).toEqual([
      ['compiled', 0x800, 'avx512f'],
    ])
  })

  it('knows that the source has not chosen what it lacks', async () => {
    expect(await sites({}, new Set(['avx2']))).toEqual(withoutFirst)
    expect(await sites({}, new Set())).toEqual([])
  })

  it('says what it could not look at', async () => {
    const { sites, unread } = await scanned({}, Buffer.alloc(elf.length))
    expect(sites).toEqual([])
    expect(unread).toEqual(['/lib/libdigest.so, which is no program or library for x86-64'])
    const changed = await scanned({}, Buffer.concat([elf, elf]))
    expect(changed.unread).toEqual(['/lib/libdigest.so, which has changed'])
  })
})

const compiledExample = { pid: 9, address: '0x710000000000', text: 'vmovdqu64 zmm0,[rsi]' }
const fileExample = { pid: 9, address: '0x700000001000', text: 'vmovdqu64 zmm0,[rsi]' }
const nehalem = { ...targetNamed('Nehalem'), features: new Set(['avx2', 'avx']) }

function targetNamed(name: string): Target {
  const target = parseTarget(name)
  if ('problem' in target) throw new Error(target.problem)
  return target
}

async function findingsOn(sites: Scan['sites'], processes?: Pick<Processes, 'locate'>) {
  const result = await scanResult({ sites, unread: [] }, [nehalem], processes)
  return result.targets.flatMap(({ findings }) => findings)
}

describe('what a target lacks', () => {
  it('is said by layer, with counts and examples', async () => {
    const { sites } = await scanned({ heap: word(jit, jit + 0x800, library + codeAt) })
    expect(await findingsOn(sites)).toEqual([
      {
        how: 'compiled',
        layer: 'jit',
        name: 'a JIT',
        certain: false,
        features: ['avx512f'],
        count: 2,
        examples: [{ ...compiledExample, where: 'memory of app (9)' }],
      },
      {
        how: 'resolved',
        layer: 'native',
        name: 'libdigest.so',
        certain: true,
        features: ['avx512f'],
        count: 1,
        examples: [{ ...fileExample, where: 'libdigest.so+0x1000' }],
      },
    ])
  })

  it('is said with the names of functions, as far as symbols name them', async () => {
    const { sites } = await scanned({ heap: word(jit, library + codeAt) })
    const symbol = { address: codeAt, start: codeAt, source: 'dynsym', serves: [] } as const
    const named = (name: string, exact: boolean) => ({
      locate: async (_: number, address: bigint) =>
        address === BigInt(library + codeAt)
          ? { mapped: [], symbol: { ...symbol, name, exact } }
          : { mapped: [] },
    })
    const places = async (name: string, exact: boolean) =>
      (await findingsOn(sites, named(name, exact))).flatMap(({ examples }) =>
        examples.map(({ where }) => where),
      )
    expect(await places('sum\n(int)', true)).toEqual([
      'memory of app (9)',
      'sum (int) in libdigest.so',
    ])
    expect(await places('before', false)).toEqual(['memory of app (9)', 'libdigest.so+0x1000'])
  })

  it('is said without names where they cannot be read, and why', async () => {
    const { sites } = await scanned({ heap: word(library + codeAt) })
    const said: string[] = []
    const processes = { locate: () => Promise.reject(new Error('no elfutils')) }
    const result = await scanResult({ sites, unread: [] }, [nehalem], processes, (what) =>
      said.push(what),
    )
    expect(result.targets[0]?.findings[0]?.examples).toEqual([
      { ...fileExample, where: 'libdigest.so+0x1000' },
    ])
    expect(said).toEqual(['the functions that were found have no names: no elfutils'])
  })

  it('is a risk where it was compiled or chosen, and only possibly where a table has it', async () => {
    const possible = await scanned({})
    expect(riskOf(findingsFor(possible.sites, new Set()))).toBe('possible')
    const compiled = await scanned({ heap: word(jit) })
    expect(riskOf(findingsFor(compiled.sites, new Set(['avx2'])))).toBe('at risk')
    expect(riskOf(findingsFor(compiled.sites, new Set(['avx2', 'avx512f'])))).toBe('none')
  })
})
