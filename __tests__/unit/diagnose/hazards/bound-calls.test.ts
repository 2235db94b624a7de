import { expect, it } from 'vitest'
import { codeAt, dataAt, makeElf } from '../../formats/elf/make.js'
import { avx2, laid, ret, zmm } from './make.js'
import { library, scanned, word } from './scanned.js'

const plt = codeAt + 0x200
const resolver = codeAt + 0x40
const pltGot = 3

/** Three GOT slots for functions, then the lazy resolver's; the file's words point to its PLT. */
const elf = makeElf({
  code: laid(
    [0, avx2, ret],
    [0x40, zmm, ret],
    [0x80, Buffer.from('4839f87404', 'hex'), avx2, ret],
    [0x200, ret],
  ),
  functions: [
    [0, 5],
    [0x40, 0x47],
    [0x80, 0x8a],
  ],
  slots: [
    [dataAt, 'digest'],
    [dataAt + 8, 'copy'],
    [dataAt + 16, 'later'],
    [dataAt + 24, '__digest_v2_alias'],
  ],
  dynamic: [[pltGot, dataAt + 16]] /* the resolver is the third word */,
})
for (const at of [0, 8, 16, 24]) elf.writeUInt32LE(plt, dataAt + at)

const digest = { kind: 'function', name: 'digest', file: 'libdigest.so', needs: ['avx2'] }
const binding = { kind: 'binding', file: 'libdigest.so', needs: ['avx512f'] }
const [fast, sometimes, unbound] = [codeAt, codeAt + 0x80, plt].map((one) => library + one)

/** What is certain where these words are in the library's slots, the fifth being the lazy resolver's. */
async function certain(...slots: (number | undefined)[]) {
  const data = word(...slots.map((slot) => slot ?? 0))
  return (await scanned({ data }, elf)).certain
}

it('a bound function is certain to fault if every call of it needs a feature', async () => {
  expect(await certain(fast)).toEqual([digest])
  expect(await certain(fast, fast)).toEqual([digest])
  expect(await certain(undefined, fast)).toEqual([{ ...digest, name: 'copy' }])
  expect(await certain(sometimes)).toEqual([])
  // Not where a function begins, and not in a slot.
  expect(await certain((fast ?? 0) + 4)).toEqual([])
  expect(await certain(...[0, 0, 0, 0, 0, 0], fast)).toEqual([])
})

it('functions that are not bound are certain to fault in what binds them', async () => {
  const lazy = library + resolver
  expect(await certain(unbound, unbound, unbound, unbound, lazy)).toEqual([
    { ...binding, unbound: 4 },
  ])
  expect(await certain(fast, sometimes, unbound, sometimes, lazy)).toEqual([
    digest,
    { ...binding, unbound: 1 },
  ])
})

it('nothing is said of binding where all is bound, or nothing binds', async () => {
  const lazy = library + resolver
  expect(await certain(sometimes, sometimes, sometimes, sometimes, lazy)).toEqual([])
  expect(await certain(unbound, unbound, unbound, unbound)).toEqual([])
  // What binds them needs nothing that is not on every CPU.
  expect(await certain(unbound, unbound, unbound, unbound, library + codeAt + 0x80)).toEqual([])
})
