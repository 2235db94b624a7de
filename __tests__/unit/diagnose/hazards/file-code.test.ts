import { describe, expect, it } from 'vitest'
import { isAsLoaded } from '../../../../src/diagnose/hazards/binary.js'
import { FileCode } from '../../../../src/diagnose/hazards/file-code.js'
import { readElf } from '../../../../src/formats/elf/file.js'
import { relocatedWords } from '../../../../src/formats/elf/relocations.js'
import { codeAt, dataAt, makeElf } from '../../formats/elf/make.js'
import { avx2, branch, decoder, laid, ret, zmm } from './make.js'

const cpuid = Buffer.from('0fa2', 'hex')
const made = {
  code: laid(
    [0, avx2, branch('e8', 4, 0x40), ret],
    [0x40, zmm, ret],
    [0x60, cpuid, avx2, ret],
    [0x80, Buffer.from('7401', 'hex'), ret, zmm, ret, avx2],
  ),
  functions: [
    [0, 10],
    [0x40, 0x47],
    [0x60, 0x67],
  ] as const,
  tables: [[dataAt + 8, codeAt]] as const,
}

async function codeOf(file: Buffer) {
  const { iced, needsAt } = await decoder()
  const elf = readElf(file)
  if (elf === undefined) throw new Error('no ELF file')
  return new FileCode(elf, iced, needsAt)
}

describe('the functions of a file', () => {
  it('need what is in their bounds, and lead where they call', async () => {
    const code = await codeOf(makeElf(made))
    const { needs, targets } = code.beginningAt(codeAt) ?? {}
    expect([...(needs ?? [])]).toEqual([['avx2', codeAt]])
    expect(targets).toEqual([codeAt + 0x40])
    expect([...(code.around(codeAt + 0x43)?.needs.keys() ?? [])]).toEqual(['avx512f'])
    code.free()
  })

  it('begin at their beginning, or at a multiple of 16 where no table has them', async () => {
    const code = await codeOf(makeElf(made))
    expect(code.beginningAt(codeAt + 4)).toBeUndefined()
    expect(code.beginningAt(codeAt + 0x71)).toBeUndefined()
    // Up to a return that no branch jumps over: the last instruction is not theirs.
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

it('tells words that the program changed from those that were loaded', () => {
  const elf = readElf(makeElf(made))
  if (elf === undefined) throw new Error('no ELF file')
  const data = [{ start: dataAt, end: dataAt + 16, bytes: Buffer.alloc(16) }]
  const binary = { relocated: relocatedWords(elf), data }
  expect(isAsLoaded(binary, dataAt + 8, codeAt)).toBe(true)
  expect(isAsLoaded(binary, dataAt + 8, codeAt + 0x40)).toBe(false)
  expect(isAsLoaded(binary, dataAt, 0)).toBe(true)
  expect(isAsLoaded(binary, dataAt + 16, codeAt)).toBe(false)
})

it('reads damaged files as far as they go', async () => {
  const { iced, needsAt } = await decoder()
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
    const code = new FileCode(elf, iced, needsAt)
    for (const [start] of made.functions) {
      if (code.beginningAt(codeAt + start)) read++
    }
    for (let at = 0; at < 0x100; at += 16) code.around(codeAt + at)
    code.free()
  }
  expect(read).toBeGreaterThan(3000)
})
