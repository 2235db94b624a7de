import { describe, expect, it } from 'vitest'
import {
  buildIdIn,
  codeSectionIn,
  debugLinkIn,
  frameReader,
  listedSymbol,
  relocationIn,
  segmentIn,
  tabledSymbol,
} from '../../../../src/formats/elf/elfutils-lines.js'
import { golden } from '../../golden/read.js'

/** What a golden file's lines say, those left out that say nothing. */
function read<T>(name: string, reader: (line: string) => T | undefined): T[] {
  return `${golden(`elfutils/${name}.txt`)}`.split('\n').flatMap((line) => reader(line) ?? [])
}

describe('the lines of elfutils', () => {
  it('tell the segments', () => {
    const segments = read('libc.segments', segmentIn)
    expect(segments.map(({ execute }) => execute)).toEqual([false, true, false, false])
    expect(segments[1]).toEqual({
      ...{ offset: 0x26000, address: 0x26000, size: 0x1550fc, execute: true },
    })
  })

  it('tell the sections of code', () => {
    expect(read('libc.sections', codeSectionIn)).toEqual([
      { start: 0x26000, end: 0x26360 },
      { start: 0x26360, end: 0x26370 },
      { start: 0x26380, end: 0x26380 + 0x153ead },
      { start: 0x17a230, end: 0x17a230 + 0xecc },
    ])
  })

  it('tell the build id, and the name of the debug file', () => {
    expect(read('libc.notes', buildIdIn)).toEqual(['93ac61ec5a8eb1396f9fbd350e3169a558528a40'])
    expect(read('libcrypto.link', debugLinkIn)).toEqual([
      '563306a0d30a4acfe7ce1e066c8696b5e7856f.debug',
    ])
  })

  it('tell symbols, the resolvers of IFUNCs apart', () => {
    const symbols = read('libc-dbg.symbols', listedSymbol)
    const named = (name: string) => symbols.find((symbol) => symbol.name === name)
    expect(named('__memset_avx512_unaligned_erms')).toEqual({
      ...{ name: '__memset_avx512_unaligned_erms', start: 0x16e040, size: 0x168 },
      ...{ type: 'function', global: false },
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
      ...{ name: 'secret', start: 0x1139, size: 5, type: 'function', global: false },
    })
    expect(symbols).toHaveLength(13)
  })

  it('tell where functions begin and end', () => {
    expect(read('fill.frames', frameReader())).toEqual([{ start: 0x10a0, end: 0x10c2 }])
  })

  it('tell what is bound to a name, and by what at its first call', () => {
    const names = read('lazy.relocations', relocationIn).flatMap(({ slot, of }) =>
      of.kind === 'symbol' ? [[slot, of.name]] : [],
    )
    expect(names).toContainEqual([0x4000, 'printf'])
    expect(names).toContainEqual([0x3fe0, '__cxa_finalize'])
    expect(names).toContainEqual([0x3fe8 + 16, '_dl_runtime_resolve'])
    expect(names).not.toContainEqual([0x4038, 'stdout'])
  })

  it('tell what a resolver without a name decides', () => {
    expect(read('libc.relocations', relocationIn)).toContainEqual({
      ...{ slot: 0x1d2028, of: { kind: 'resolved', resolver: 723552 } },
    })
    expect(read('static.relocations', relocationIn)).toHaveLength(24)
  })

  it('of another kind tell nothing', () => {
    const readers = [segmentIn, codeSectionIn, buildIdIn, debugLinkIn, listedSymbol, tabledSymbol]
    for (const reader of [...readers, relocationIn, frameReader()]) {
      for (const line of ['', 'eu-readelf: not a valid ELF file', '  LOAD', ' '.repeat(5000)]) {
        expect(reader(line)).toBeUndefined()
      }
    }
  })
})
