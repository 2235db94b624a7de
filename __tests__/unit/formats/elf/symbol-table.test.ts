import { describe, expect, it } from 'vitest'
import { type ElfSymbol, listedSymbol } from '../../../../src/formats/elf/elfutils-lines.js'
import { symbolTable } from '../../../../src/formats/elf/symbol-table.js'
import { golden } from '../../golden/read.js'

const symbol = (
  name: string,
  start: number,
  size: number,
  more: Partial<ElfSymbol> = {},
): ElfSymbol => ({ name, start, size, type: 'function', global: false, ...more })

function covering(all: readonly ElfSymbol[], address: number): string | undefined {
  return symbolTable(all).covering(address)?.name
}

describe('a table of symbols', () => {
  const libc = symbolTable(
    `${golden('elfutils/libc-dbg.symbols.txt')}`
      .split('\n')
      .flatMap((line) => listedSymbol(line) ?? []),
  )

  it('names the variants of glibc’s functions, from their first byte to their last', () => {
    const name = (address: number) => libc.covering(address)?.name
    expect(name(0x16e040)).toBe('__memset_avx512_unaligned_erms')
    expect(name(0x16e040 + 0x168 - 1)).toBe('__memset_avx512_unaligned_erms')
    expect(name(0x16e040 + 0x168)).toBeUndefined()
    expect(name(0x16d800)).toBe('__memmove_avx512_unaligned_erms')
  })

  it('does not name a resolver after what it resolves', () => {
    expect(libc.covering(0x9c840)).toBeUndefined()
    expect(libc.resolvers(0x9c840)).toEqual(['__GI_memset', 'memset'])
    expect(libc.resolvers(0x16e040)).toEqual([])
  })

  it('prefers the innermost of several', () => {
    const all = [symbol('all', 0, 100), symbol('one', 10, 10), symbol('two', 20, 10)]
    expect([5, 10, 19, 20, 30, 99].map((address) => covering(all, address))).toEqual([
      ...['all', 'one', 'one', 'two', 'all', 'all'],
    ])
  })

  it.each([
    ['read', [symbol('__read', 1, 9, { global: true }), symbol('read', 1, 9, { global: true })]],
    ['read', [symbol('read', 1, 9, { global: true }), symbol('long_local', 1, 9)]],
    ['memmove_x', [symbol('memmove_x', 1, 9), symbol('memcpy_x', 1, 9)]],
  ])('prefers %s', (name, all) => {
    expect(covering(all, 5)).toBe(name)
    expect(covering([...all].reverse(), 5)).toBe(name)
  })

  it('knows what has no size only as what comes before', () => {
    const label = { type: 'label' } as const
    const table = symbolTable([
      ...[symbol('sized', 10, 10), symbol('start', 30, 0, label), symbol('.note', 32, 0, label)],
      symbol('datum', 34, 0, { type: 'data' }),
    ])
    expect(table.covering(40)).toBeUndefined()
    expect(table.before(40)?.name).toBe('start')
    expect(table.before(25)).toBeUndefined()
    expect(table.before(5)).toBeUndefined()
  })

  it('of a hostile file is searched in good time', () => {
    const all = Array.from({ length: 200_000 }, (_, at) => symbol(`s${at}`, at, 1))
    const table = symbolTable([...all, symbol('vast', 0, 1e9)])
    const begun = performance.now()
    for (let at = 0; at < 1000; at++) table.covering(500_000 + at)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})
