import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bindsNow } from '../../../../src/formats/elf/dynamic.js'
import { type Elf, readElf } from '../../../../src/formats/elf/file.js'
import { functionBounds } from '../../../../src/formats/elf/frames.js'
import { exportedIfuncs } from '../../../../src/formats/elf/ifuncs.js'
import { buildId, isaNeeded } from '../../../../src/formats/elf/notes.js'
import { functionSlots } from '../../../../src/formats/elf/relocations.js'
import { codeSections } from '../../../../src/formats/elf/sections.js'
import { offsetOf } from '../../../../src/formats/elf/segments.js'

/*
 * The files of this very process, node and its libraries, compared with what binutils' readelf says.
 */

const binutils = spawnSync('readelf', ['--version']).status === 0

const mapped = [
  ...new Set(
    [...readFileSync('/proc/self/maps', 'utf8').matchAll(/ r-xp .* (\/\S+)$/gm)].map(
      ([, path]) => path as string,
    ),
  ),
].filter((path) => readElf(readFileSync(path)) !== undefined)
const libraries = mapped.filter((path) => path !== process.execPath)

function elfAt(path: string): Elf {
  const elf = readElf(readFileSync(path))
  if (elf === undefined) throw new Error(`${path} is no ELF file`)
  return elf
}

/** The groups of a pattern in each line that readelf prints of a file. */
function readelf(path: string, options: readonly string[], pattern: RegExp): string[][] {
  // Its status is 1 where a separate debug file is not there.
  const { stdout: text } = spawnSync('readelf', [...options, path], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, LC_ALL: 'C' },
  })
  return [...text.matchAll(pattern)].map(([, ...groups]) => groups.map((group) => group ?? ''))
}

const hex = (digits: string | undefined) => Number.parseInt(digits ?? '', 16)

describe('the program that runs this test', () => {
  it('has functions, all of them in its segments', () => {
    const node = elfAt(process.execPath)
    const bounds = functionBounds(node)
    expect(bounds.length).toBeGreaterThan(10_000)
    expect(bounds.every(({ start }) => offsetOf(node.segments, start) !== undefined)).toBe(true)
  })

  it('maps libraries of several kinds', () => {
    expect(libraries.length).toBeGreaterThan(3)
  })
})

describe.runIf(binutils)('as readelf has it', () => {
  it.each(mapped)('%s: its segments', (path) => {
    const row = /^ +LOAD +0x(\w+) 0x(\w+) 0x\w+ 0x(\w+) 0x\w+ ([R ][W ][E ])/gm
    const expected = readelf(path, ['-lW'], row).map(([offset, address, size, flags]) => ({
      offset: hex(offset),
      address: hex(address),
      size: hex(size),
      execute: flags?.includes('E'),
      write: flags?.includes('W'),
    }))
    const { segments } = elfAt(path)
    const found = segments.map(({ offset, address, size, execute, write }) => ({
      offset,
      address,
      size,
      execute,
      write,
    }))
    expect(found).toEqual(expected)
    expect(found.filter(({ execute }) => execute)).not.toEqual([])
  })

  it.each(mapped)('%s: its sections of code', (path) => {
    const row = /^ +\[ *\d+\] \S+ +PROGBITS +(\w{16}) \w+ (\w+) \w\w +[WAM]*X/gm
    const expected = readelf(path, ['-SW'], row).map(([address, size]) => ({
      start: hex(address),
      end: hex(address) + hex(size),
    }))
    expect(codeSections(elfAt(path))).toEqual(expected)
    expect(expected).not.toEqual([])
  })

  it.each(mapped)('%s: its notes, and when its functions are bound', (path) => {
    const elf = elfAt(path)
    expect(buildId(elf)).toBe(readelf(path, ['-nW'], /Build ID: (\w+)/g)[0]?.[0])
    const levels = readelf(path, ['-nW'], /x86 ISA needed: ([^\n]*)/g)[0]?.[0]
    const level = levels?.match(/x86-64-(baseline|v\d)(?!.*x86-64)/)?.[0]
    expect(isaNeeded(elf)).toBe(level?.replace('baseline', 'v1'))
    const now = readelf(path, ['-dW'], /\((?:FLAGS|FLAGS_1|BIND_NOW)\).*\b(NOW|BIND_NOW)\b/g)
    expect(bindsNow(elf)).toBe(now.length > 0)
  })

  it.each(mapped)('%s: the slots of its functions', (path) => {
    const row =
      /^(\w{16}) +\w+ R_X86_64_(GLOB_DAT|JUMP_SLOT|64|IRELATIV\w*) +(?:\w{16} +(\S+) \+ 0|(\w+))$/gm
    const expected = readelf(path, ['-rW'], row).map(([slot, , name, resolver]) => ({
      slot: hex(slot),
      // readelf adds the version of a symbol.
      of: name
        ? { kind: 'symbol', name: name.replace(/@.*/, '') }
        : { kind: 'resolved', resolver: hex(resolver) },
    }))
    const [[table] = []] = readelf(path, ['-dW'], /\(PLTGOT\) +0x(\w+)/g)
    const lazy = { slot: hex(table) + 16, of: { kind: 'symbol', name: '_dl_runtime_resolve' } }
    const found = functionSlots(elfAt(path))
    expect(found).toEqual(table === undefined ? expected : [...expected, lazy])
    expect(found).not.toEqual([])
  })

  it.each(libraries)('%s: the names of functions that a resolver chooses', (path) => {
    const row = /^ +\d+: (\w{16}) +\d+ IFUNC .* (\S+?)(?:@\S+)?(?: \(\d+\))?$/gm
    const expected = readelf(path, ['--dyn-syms', '-W'], row).map(
      ([resolver, name]) => `${hex(resolver)} ${name}`,
    )
    const found = [...exportedIfuncs(elfAt(path))].flatMap(([resolver, names]) =>
      names.map((name) => `${resolver} ${name}`),
    )
    expect(found.sort()).toEqual(expected.sort())
    if (path.endsWith('/libc.so.6')) expect(found).toContainEqual(expect.stringMatching(/ strlen$/))
  })

  it.each(libraries)('%s: the bounds of its functions', (path) => {
    const row = /^\w+ \w+ \w+ FDE cie=\w+ pc=(\w+)\.\.(\w+)$/gm
    const expected = new Map(
      readelf(path, ['-wf'], row).map(([start, end]) => [hex(start), hex(end)]),
    )
    const elf = elfAt(path)
    for (const one of [elf, { ...elf, frameTable: undefined }]) {
      const bounds = functionBounds(one)
      for (const { start, end } of bounds) expect(expected.get(start)).toBe(end)
      // Only some that overlap others are left out.
      expect(bounds.length).toBeGreaterThan(0.98 * expected.size)
    }
  })
})
