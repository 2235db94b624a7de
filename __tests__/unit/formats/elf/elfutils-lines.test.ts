import { describe, expect, it } from 'vitest'
import { listedSymbol, tabledSymbol } from '../../../../src/formats/elf/elfutils-lines.js'
import { golden } from '../../golden/read.js'

/** What the lines of a golden file mean, without those that mean nothing. */
function read<T>(name: string, reader: (line: string) => T | undefined): T[] {
  return `${golden(`elfutils/${name}.txt`)}`.split('\n').flatMap((line) => reader(line) ?? [])
}

describe('the lines of elfutils', () => {
  it('tell symbols, the resolvers of IFUNCs apart', () => {
    const symbols = read('libc-dbg.symbols', listedSymbol)
    const named = (name: string) => symbols.find((symbol) => symbol.name === name)
    expect(named('__memset_avx512_unaligned_erms')).toEqual({
      name: '__memset_avx512_unaligned_erms',
      start: 0x16e040,
      size: 0x168,
      type: 'function',
      global: false,
    })
    expect(named('memset')).toMatchObject({ type: 'resolver', start: 0x9c840 })
    expect(named('memset_ifunc')).toMatchObject({ type: 'function', start: 0x9c840 })
  })

  it('tell demangled names, with their blanks', () => {
    expect(read('libjvm.symbols', listedSymbol).map(({ name }) => name)).toContain(
      'vtable for G1ConcurrentRefine::get_and_reset_refinement_stats()::CollectStats',
    )
  })

  it('tell no symbol that is defined elsewhere', () => {
    expect(listedSymbol('memcpy@GLIBC_2.14 U')).toBeUndefined()
    expect(listedSymbol('strange U 0000000000000000 0000000000000000')).toBeUndefined()
  })

  it('tell the symbols of mini debug info', () => {
    const symbols = read('mini.symbols', tabledSymbol)
    expect(symbols.find(({ name }) => name === 'secret')).toEqual({
      name: 'secret',
      start: 0x1139,
      size: 5,
      type: 'function',
      global: false,
    })
    expect(symbols).toHaveLength(13)
  })

  it.each([
    ['eu-nm', listedSymbol],
    ['eu-readelf', tabledSymbol],
  ])('of another kind mean nothing: %s', (_, reader) => {
    for (const line of ['', 'eu-readelf: not a valid ELF file', '  LOAD', ' '.repeat(5000)]) {
      expect(reader(line)).toBeUndefined()
    }
  })
})
