import { mutate } from './mutate.js'

type Random = () => number
const block = 512
const below = (random: Random, end: number) => Math.floor(random() * end)
const pick = <T>(random: Random, from: readonly T[]) => from[below(random, from.length)] as T

const names = [
  ...['..', '../x', '/etc/passwd', 'a/../../b', '.wh.etc', '.wh..wh..opq', 'lib', 'etc/same', ''],
  ...['out/x', '.wh...', '.wh.', './/./', 'usr', 'a\0b', '\xff\n', 'x'.repeat(100)],
]
const types = [...'01234567xgLKSDVAXM\0', '\x80']
const sizes = [
  '77777777777',
  '00000000000',
  '00000001000',
  '-1',
  '99',
  '\x80\0\0\0\0\0\0\x7f',
  '\xff\xff\xff',
]

/** What is in a header, by its place there. */
const changes: readonly ((header: Buffer, random: Random) => void)[] = [
  (header, random) => put(header, 0, 100, pick(random, names)),
  (header, random) => put(header, 157, 100, pick(random, names)),
  (header, random) => put(header, 156, 1, pick(random, types)),
  (header, random) => put(header, 124, 12, pick(random, sizes)),
  (header, random) => put(header, 345, 155, pick(random, names)),
  (header, random) => put(header, 257, 8, pick(random, ['ustar\x0000', 'ustar  \0', '', 'other'])),
  (header, random) => put(header, 386 + below(random, 110), 12, pick(random, sizes)),
  (header, random) => {
    header[below(random, block)] = below(random, 256)
  },
]

function put(header: Buffer, at: number, length: number, text: string): void {
  header.fill(0, at, at + length)
  header.write(text.slice(0, length), at, 'latin1')
}

/** As whoever writes a tar does: otherwise nearly all changes would only be found to be damage. */
function sum(header: Buffer): void {
  header.fill(0x20, 148, 156)
  const total = header.reduce((one, byte) => one + byte, 0)
  put(header, 148, 8, `${total.toString(8).padStart(6, '0')}\0 `)
}

/** Changes some headers, exchanges some blocks, or changes any bytes. */
export function mutateTar(original: Buffer, random: Random): Buffer {
  if (random() < 0.2) return mutate(original, random)
  const tar = Buffer.from(original)
  const headers = Array.from({ length: tar.length / block }, (_, at) => at * block).filter(
    (at) => tar.toString('latin1', at + 257, at + 262) === 'ustar',
  )
  for (let left = 1 + below(random, 3); left > 0; left--) {
    const at = pick(random, headers)
    const header = tar.subarray(at, at + block)
    if (random() < 0.2) tar.copy(header, 0, pick(random, headers))
    pick(random, changes)(header, random)
    sum(header)
  }
  return random() < 0.1 ? tar.subarray(0, below(random, tar.length)) : tar
}
