import { describe, expect, it } from 'vitest'
import { codeAt, page } from '../../formats/elf/make.js'
import { elf, jit, library, type Memory, scanned, word } from './scanned.js'

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
    const narrow = await scanned({ long: false })
    expect(narrow).toEqual({
      sites: [],
      certain: [],
      saveAreas: [],
      unread: ['the code of app, which is 32-bit'],
    })
    const changed = await scanned({}, Buffer.concat([elf, elf]))
    expect(changed.unread).toEqual(['/lib/libdigest.so, which has changed'])
  })

  it('says which code of a file the process changed', async () => {
    const code = Buffer.from(elf.subarray(codeAt, codeAt + page))
    // A copy of the same content, as relocations and huge pages leave it.
    expect((await scanned({ code })).unread).toEqual([])
    code[0x80] = 0xcc
    expect((await scanned({ code })).unread).toEqual([
      'the code of /lib/libdigest.so that app has changed',
    ])
  })
})
