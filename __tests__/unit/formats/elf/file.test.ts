import { describe, expect, it } from 'vitest'
import { bindsNow } from '../../../../src/formats/elf/dynamic.js'
import { type Elf, readElf } from '../../../../src/formats/elf/file.js'
import { functionBounds } from '../../../../src/formats/elf/frames.js'
import { buildId, debugLink, isaNeeded } from '../../../../src/formats/elf/notes.js'
import { functionSlots, relocatedWords } from '../../../../src/formats/elf/relocations.js'
import { codeSections, dataSections } from '../../../../src/formats/elf/sections.js'
import { biasOf, codeAddressOf, offsetOf } from '../../../../src/formats/elf/segments.js'
import { codeAt, dataAt, gnuNote, makeElf, page } from './make.js'

const id = Buffer.from('93ac61ec5a8eb1396f9fbd350e3169a558528a40', 'hex')
/** GNU_PROPERTY_X86_FEATURE_1_AND, then GNU_PROPERTY_X86_ISA_1_NEEDED, each padded to 8 bytes. */
const property = (isa: string) => Buffer.from(`020000c00400000003000000000000000280${isa}`, 'hex')

const made = {
  code: Buffer.alloc(page, 0xc3),
  functions: [
    [0, 10],
    [0x40, 0x47],
    [0x60, 0x67],
  ] as const,
  slots: [
    [dataAt, 'printf'],
    [dataAt + 24, 'memcpy'],
  ] as const,
  tables: [[dataAt + 8, codeAt]] as const,
  resolvers: [[dataAt + 16, codeAt + 0x40]] as const,
  dynamic: [
    [3, dataAt + 0x100],
    [30, 8],
    [0, 0],
    [24, 0],
  ] as const,
  notes: [
    { align: 8, content: gnuNote(5, property('00c0040000000500000000000000')) },
    { align: 4, content: Buffer.concat([gnuNote(1, Buffer.alloc(16)), gnuNote(3, id)]) },
  ],
  debugLink: 'libmade.so.debug',
}

function elfOf(more: Partial<Parameters<typeof makeElf>[0]> = {}): Elf {
  const elf = readElf(makeElf({ ...made, ...more }))
  if (elf === undefined) throw new Error('no ELF file')
  return elf
}

const bounds = made.functions.map(([start, end]) => ({ start: codeAt + start, end: codeAt + end }))

describe('an ELF file', () => {
  it('has segments, and offsets for their addresses', () => {
    const { segments } = elfOf()
    expect(segments.map(({ execute, write }) => [execute, write])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ])
    expect(segments[1]).toMatchObject({ address: codeAt, offset: codeAt, size: page })
    expect(offsetOf(segments, dataAt + 5)).toBe(dataAt + 5)
    expect(offsetOf(segments, 3 * page)).toBeUndefined()
    expect(codeAddressOf(segments, codeAt + 5)).toBe(codeAt + 5)
    expect(codeAddressOf(segments, dataAt + 5)).toBeUndefined()
  })

  it('has a load bias in a process, by any part of its code that is mapped', () => {
    const segments = [
      { address: 0, offset: 0, size: 0x1000, execute: false, write: false },
      { address: 0x402000, offset: 0x1000, size: 0x3000, execute: true, write: false },
    ]
    const start = 0x7f00_0000_0000
    const mapping = (offset: number) => ({ start, end: start + 0x1000, offset })
    expect(biasOf(segments, mapping(0x1000))).toBe(start - 0x402000)
    expect(biasOf(segments, mapping(0x2000))).toBe(start - 0x403000)
    expect(biasOf(segments, mapping(0))).toBeUndefined()
    expect(biasOf(segments, mapping(0x4000))).toBeUndefined()
  })

  it('has sections of code, and of data where it is no PIE', () => {
    expect(codeSections(elfOf())).toEqual([{ start: codeAt, end: codeAt + page }])
    expect(dataSections(elfOf())).toEqual([])
    expect(dataSections(elfOf({ fixed: true }))).toContainEqual({
      start: dataAt,
      end: dataAt + page,
    })
    expect(dataSections(elfOf({ fixed: true }))).not.toContainEqual({
      start: codeAt,
      end: codeAt + page,
    })
  })

  it('has the bounds of its functions, with the search table and without', () => {
    expect(functionBounds(elfOf())).toEqual(bounds)
    expect(functionBounds(elfOf({ searchTable: false }))).toEqual(bounds)
  })

  it('has no functions that overlap', () => {
    const functions = [
      [0, 10],
      [5, 20],
      [20, 30],
    ] as const
    const expected = [
      { start: codeAt, end: codeAt + 10 },
      { start: codeAt + 20, end: codeAt + 30 },
    ]
    expect(functionBounds(elfOf({ functions }))).toEqual(expected)
    expect(functionBounds(elfOf({ functions, searchTable: false }))).toEqual(expected)
  })

  it('has words that the dynamic linker writes, those apart that it chose', () => {
    const { chosen, fixed } = relocatedWords(elfOf())
    expect([...chosen]).toEqual([dataAt, dataAt + 24, dataAt + 16, dataAt + 0x110])
    expect([...fixed]).toEqual([[dataAt + 8, codeAt]])
  })

  it('has slots of functions by name, by resolver, and that of the lazy resolver', () => {
    expect(functionSlots(elfOf())).toEqual([
      { slot: dataAt, of: { kind: 'symbol', name: 'printf' } },
      { slot: dataAt + 24, of: { kind: 'symbol', name: 'memcpy' } },
      { slot: dataAt + 16, of: { kind: 'resolved', resolver: codeAt + 0x40 } },
      { slot: dataAt + 0x110, of: { kind: 'symbol', name: '_dl_runtime_resolve' } },
    ])
  })

  it.each([
    ['DT_FLAGS', [[30, 8]], true],
    ['DT_FLAGS of something else', [[30, 4]], false],
    ['DT_FLAGS_1', [[0x6ffffffb, 0x08000001]], true],
    ['DT_FLAGS_1 of a PIE', [[0x6ffffffb, 0x08000000]], false],
    ['DT_BIND_NOW', [[24, 0]], true],
    [
      'what follows the end',
      [
        [0, 0],
        [24, 0],
      ],
      false,
    ],
    ['nothing', [], false],
  ] as const)('asks by %s to bind all at the start: %j, %s', (_, dynamic, expected) => {
    expect(bindsNow(elfOf({ dynamic: dynamic as readonly (readonly [number, number])[] }))).toBe(
      expected,
    )
  })

  it('has a build id, and the name of its debug file', () => {
    expect(buildId(elfOf())).toBe('93ac61ec5a8eb1396f9fbd350e3169a558528a40')
    expect(debugLink(elfOf())).toBe('libmade.so.debug')
    expect(buildId(elfOf({ notes: [] }))).toBeUndefined()
    expect(debugLink(elfOf({ debugLink: '' }))).toBeUndefined()
    expect(debugLink(elfOf({ debugLink: '../other.debug' }))).toBeUndefined()
  })

  it.each([
    ['01', 'x86-64-v1'],
    ['02', 'x86-64-v2'],
    ['05', 'x86-64-v3'],
    ['0f', 'x86-64-v4'],
    ['00', undefined],
  ])('needs by the bits %s the level %s', (bits, level) => {
    const content = gnuNote(5, property(`00c004000000${bits}00000000000000`))
    expect(isaNeeded(elfOf({ notes: [{ align: 8, content }] }))).toBe(level)
  })

  it('needs no level without that property', () => {
    expect(isaNeeded(elfOf({ notes: [] }))).toBeUndefined()
    const content = gnuNote(5, property('').subarray(0, 16))
    expect(isaNeeded(elfOf({ notes: [{ align: 8, content }] }))).toBeUndefined()
  })

  it('is none where it is another file', () => {
    expect(readElf(Buffer.from('#!/bin/sh\n'))).toBeUndefined()
    expect(readElf(Buffer.alloc(0))).toBeUndefined()
    expect(readElf(Buffer.alloc(3 * page))).toBeUndefined()
  })
})

/** All that is read of a file. @returns how many things there were */
function readAll(elf: Elf): number {
  return [
    functionBounds(elf),
    functionSlots(elf),
    codeSections(elf),
    dataSections(elf),
    [...relocatedWords(elf).chosen],
    [buildId(elf), debugLink(elf), isaNeeded(elf), bindsNow(elf)].filter(Boolean),
  ].reduce((sum, { length }) => sum + length, 0)
}

describe('an ELF file that is not as linkers write it', () => {
  it.each([
    ['with the search table', {}],
    ['without', { searchTable: false, fixed: true }],
  ])('is read as far as it goes: %s', (_, more) => {
    const whole = makeElf({ ...made, ...more })
    let seed = 1
    const random = (below: number) => {
      seed = (seed * 48271) % 0x7fffffff
      return seed % below
    }
    let read = 0
    for (let round = 0; round < 5000; round++) {
      const end = random(4) === 0 ? random(whole.length) : undefined
      const bytes = Buffer.from(whole.subarray(0, end))
      for (let change = 0; change < 4; change++) {
        const at = random(codeAt)
        if (at < bytes.length) bytes[at] = random(4) === 0 ? 0xff : random(256)
      }
      const elf = readElf(bytes)
      if (elf !== undefined) read += readAll(elf)
    }
    expect(read).toBeGreaterThan(30_000)
  })

  it('is read in good time where all its tables claim the whole file', () => {
    const bytes = Buffer.alloc(16 * 1024 ** 2, 1)
    makeElf(made).copy(bytes, 0, 0, 64)
    const [programs, sections] = [64, 64 + 56 * 64]
    bytes.writeBigUInt64LE(BigInt(sections), 40)
    bytes.writeUInt16LE(64, 56)
    bytes.writeUInt16LE(0xfff, 60)
    for (let index = 0; index < 64; index++) {
      bytes.writeUInt32LE(index < 60 ? 1 : 2, programs + 56 * index)
      bytes.writeBigUInt64LE(0n, programs + 56 * index + 8)
      bytes.writeBigUInt64LE(BigInt(bytes.length), programs + 56 * index + 32)
    }
    for (let index = 0; index < 0xfff; index++) {
      const header = sections + 64 * index
      // Relocations, notes, names and data by turns; link and name of each lead to another.
      bytes.writeUInt32LE([4, 7, 3, 1][index % 4] ?? 0, header + 4)
      bytes.writeBigUInt64LE(BigInt(index), header + 24)
      bytes.writeBigUInt64LE(BigInt(bytes.length), header + 32)
      bytes.writeUInt32LE((index * 7) % 0xfff, header + 40)
    }
    const elf = readElf(bytes)
    if (elf === undefined) throw new Error('no ELF file')
    const begun = performance.now()
    readAll(elf)
    expect(performance.now() - begun).toBeLessThan(5000)
    // Segments that claim the same bytes again and again are none.
    expect(elf.segments).toEqual([])
  })
})
