import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { Bytes } from '../../src/formats/archives/bytes.js'
import { decompressed } from '../../src/formats/archives/decompress.js'
import { type Made, ownTar, streamOf } from '../unit/formats/archives/make.js'

export interface HostileTar {
  readonly name: string
  readonly make: () => Bytes
  readonly said: RegExp
}

const zeros = Buffer.alloc(1024 ** 2)
async function* repeated(part: Buffer, times: number): Bytes {
  for (let left = times; left > 0; left--) yield part
}
async function* joined(...all: Bytes[]): Bytes {
  for (const one of all) yield* one
}
const packed = (bytes: Bytes) =>
  decompressed(Readable.from(bytes).pipe(createGzip({ level: 1 })), { title: 'it' })
const only = (bytes: Buffer) => bytes.subarray(0, -1024)
const of =
  (...entries: readonly (readonly [string, Made?])[]) =>
  () =>
    streamOf(ownTar(entries))

const deep = 'd/'.repeat(1900)
const backAndForth = `${'/..'.repeat(800)}${'/d'.repeat(800)}`
const links = Array.from({ length: 39 }, (_, at): [string, Made] => [
  `l${at}`,
  { target: at === 0 ? deep : `l${at - 1}${backAndForth}` },
])

export const hostileTars: readonly HostileTar[] = [
  { name: 'a path that leads out', make: of(['../x']), said: /"..\/x" leads out/ },
  {
    name: 'a hard link that leads out',
    make: of(['x', { kind: 'hard-link', target: '../../etc/shadow' }]),
    said: /leads out of its folder/,
  },
  {
    name: 'zeros that never end',
    make: () => packed(joined(streamOf(ownTar([['x']])), repeated(zeros, 2000))),
    said: /it goes on after its end/,
  },
  {
    name: 'a file of zeros, small while packed',
    make: () => {
      const header = only(ownTar([['x']]))
      header.write('77777777777', 124)
      header.fill(0x20, 148, 156)
      const sum = header.reduce((one, byte) => one + byte, 0)
      header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
      return packed(joined(streamOf(header), repeated(zeros, 8192)))
    },
    said: /its files have more than/,
  },
  {
    name: 'millions of entries',
    make: () => packed(repeated(Buffer.concat(Array(1000).fill(only(ownTar([['x']])))), 2000)),
    said: /it has more than 100000 entries/,
  },
  {
    name: 'headers without an entry',
    make: () => {
      const tar = only(ownTar([['x'.repeat(200)]]))
      return packed(repeated(Buffer.concat(Array(1000).fill(tar.subarray(0, 1024))), 2000))
    },
    said: /extended header|more than 100000 entries/,
  },
  {
    name: 'attributes that fill the memory',
    make: () => {
      const attributes = new Map([['user.x', Buffer.alloc(60_000)]])
      return packed(repeated(only(ownTar([['x', { attributes }]])), 100_000))
    },
    said: /its attributes have more than/,
  },
  {
    name: 'links in a circle',
    make: of(['a', { target: 'b' }], ['b', { target: 'a' }], ['a/x']),
    said: /through more than 40 links/,
  },
  {
    name: 'links that make each path the longest of ways',
    make: of([deep], ...links, ...Array.from({ length: 5000 }, (_, at): [string] => [`l38/${at}`])),
    said: /its paths take too long to follow/,
  },
  {
    name: 'a hard link to itself',
    make: of(['a', { kind: 'hard-link', target: 'a' }]),
    said: /which is not there/,
  },
]
