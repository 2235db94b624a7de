import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isAsLoaded } from '../../../../src/diagnose/hazards/binary.js'
import { FileCode } from '../../../../src/diagnose/hazards/file-code.js'
import { offsetOf, readElf } from '../../../../src/formats/elf/file.js'
import { functionBounds } from '../../../../src/formats/elf/frames.js'
import {
  avx2,
  codeAt,
  dataAt,
  laid,
  lead,
  makeElf,
  ret,
  teller,
  zmm,
} from '../../diagnose/hazards/make.js'

const cpuid = Buffer.from('0fa2', 'hex')
const made = {
  code: laid(
    [0, avx2, lead('e8', 4, 0x40), ret],
    [0x40, zmm, ret],
    [0x60, cpuid, avx2, ret],
    [0x80, Buffer.from('7401', 'hex'), ret, zmm, ret, avx2],
  ),
  functions: [
    [0, 10],
    [0x40, 0x47],
    [0x60, 0x67],
  ] as const,
  slots: [dataAt],
  tables: [[dataAt + 8, codeAt]] as const,
}

async function codeOf(file: Buffer) {
  const { iced, tell } = await teller()
  const elf = readElf(file)
  if (elf === undefined) throw new Error('no ELF file')
  return new FileCode(elf, iced, tell)
}

describe('an ELF file', () => {
  const elf = readElf(makeElf(made))

  it('tells where functions are, which slots are filled, and what tables are filled with', () => {
    expect(elf && functionBounds(elf)).toEqual(
      made.functions.map(([start, end]) => ({ start: codeAt + start, end: codeAt + end })),
    )
    expect([...(elf?.slots ?? [])]).toEqual([dataAt])
    expect([...(elf?.filled ?? [])]).toEqual([[dataAt + 8, codeAt]])
  })

  it('tells what the program changed from what was loaded', () => {
    if (elf === undefined) throw new Error('no ELF file')
    const data = [{ start: dataAt, end: dataAt + 16, bytes: Buffer.alloc(16) }]
    const binary = { ...elf, path: '', data }
    expect(isAsLoaded(binary, dataAt + 8, codeAt)).toBe(true)
    expect(isAsLoaded(binary, dataAt + 8, codeAt + 0x40)).toBe(false)
    expect(isAsLoaded(binary, dataAt, 0)).toBe(true)
    expect(isAsLoaded(binary, dataAt + 16, codeAt)).toBe(false)
  })

  it('is none where it is another', () => {
    expect(readElf(Buffer.from('#!/bin/sh\n'))).toBeUndefined()
    expect(readElf(Buffer.alloc(0))).toBeUndefined()
  })

  it('has the bounds that this very program has by its own symbols', () => {
    const node = readElf(readFileSync(process.execPath))
    const bounds = node ? functionBounds(node) : []
    expect(bounds.length).toBeGreaterThan(10_000)
    expect(bounds.every(({ start }) => offsetOf(node?.segments ?? [], start) !== undefined)).toBe(
      true,
    )
  })

  it('that is damaged anywhere is read as far as it goes', async () => {
    const { iced, tell } = await teller()
    const whole = makeElf(made)
    let seed = 1
    const random = (below: number) => {
      seed = (seed * 48271) % 0x7fffffff
      return seed % below
    }
    let read = 0
    for (let round = 0; round < 3000; round++) {
      const end = random(4) === 0 ? random(whole.length) : undefined
      const bytes = Buffer.from(whole.subarray(0, end))
      for (let change = 0; change < 4; change++) {
        const at = random(2) === 0 ? random(288) : random(2 * codeAt)
        if (at < bytes.length) bytes[at] = random(256)
      }
      const elf = readElf(bytes)
      if (elf === undefined) continue
      const bounds = functionBounds(elf)
      const code = new FileCode(elf, iced, tell)
      for (const { start } of bounds) code.beginningAt(start)
      for (let at = 0; at < 0x100; at += 16) code.around(codeAt + at)
      code.free()
      read += bounds.length
    }
    expect(read).toBeGreaterThan(3000)
  })
})

describe('the functions of a file', () => {
  it('need what is in their bounds, and lead where they call', async () => {
    const code = await codeOf(makeElf(made))
    const { needs, leads } = code.beginningAt(codeAt) ?? {}
    expect([...(needs ?? [])]).toEqual([['avx2', codeAt]])
    expect(leads).toEqual([codeAt + 0x40])
    expect([...(code.around(codeAt + 0x43)?.needs.keys() ?? [])]).toEqual(['avx512f'])
    code.free()
  })

  it('begin at their beginning, or on a multiple of 16 where no table has them', async () => {
    const code = await codeOf(makeElf(made))
    expect(code.beginningAt(codeAt + 4)).toBeUndefined()
    expect(code.beginningAt(codeAt + 0x71)).toBeUndefined()
    // Up to a return that nothing leads beyond: the last instruction is not theirs.
    expect([...(code.beginningAt(codeAt + 0x80)?.needs.keys() ?? [])]).toEqual(['avx512f'])
    code.free()
  })

  it('need nothing where they ask the CPU what it has', async () => {
    const code = await codeOf(makeElf(made))
    expect(code.beginningAt(codeAt + 0x60)?.needs.size).toBe(0)
    code.free()
  })

  it('can be returned to after a call only', async () => {
    const code = await codeOf(makeElf(made))
    expect(code.isAfterCall(codeAt + 9)).toBe(true)
    expect(code.isAfterCall(codeAt + 4)).toBe(false)
    code.free()
  })
})
