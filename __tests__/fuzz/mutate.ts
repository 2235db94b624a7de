import { varint } from '../unit/formats/images/make.js'

/** Random numbers (mulberry32) that are the same in every run, so that a failure can be repeated. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number
const below = (random: Random, end: number) => Math.floor(random() * end)

/** Numbers that often break programs. */
const edges = [
  ...[0n, 1n, 0x7fn, 0x80n, 0xffn, 0xfffn, 0x1000n, 0xffffn, 0x7fffffffn, 0x80000000n],
  ...[
    0xffffffffn,
    0x100000000n,
    (1n << 63n) - 1n,
    1n << 63n,
    (1n << 64n) - 4096n,
    (1n << 64n) - 1n,
  ],
]

const edge = (random: Random) => edges[below(random, edges.length)] as bigint

/** Changes to an image, each at a random place. */
const mutations: readonly ((bytes: Buffer, at: number, random: Random) => Buffer)[] = [
  function flipBit(bytes, at, random) {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8))
    return bytes
  },
  function changeByte(bytes, at, random) {
    bytes[at] = below(random, 256)
    return bytes
  },
  function truncate(bytes, at) {
    return bytes.subarray(0, at)
  },
  function insertVarint(bytes, at, random) {
    return Buffer.concat([bytes.subarray(0, at), varint(edge(random)), bytes.subarray(at)])
  },
  function insertField(bytes, at, random) {
    const tag = varint(BigInt(8 * (1 + below(random, 30)) + below(random, 8)))
    const field = Buffer.concat([tag, varint(edge(random))])
    return Buffer.concat([bytes.subarray(0, at), field, bytes.subarray(at)])
  },
  function lieAboutLength(bytes, at, random) {
    const where = Math.min(at, Math.max(0, bytes.length - 4))
    if (bytes.length >= 4) bytes.writeUInt32LE(Number(BigInt.asUintN(32, edge(random))), where)
    return bytes
  },
  function repeatPart(bytes, at, random) {
    const part = bytes.subarray(at, at + 1 + below(random, 200))
    const times = 1 + below(random, 50)
    return Buffer.concat([bytes.subarray(0, at), ...Array(times).fill(part), bytes.subarray(at)])
  },
  function dropPart(bytes, at, random) {
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + below(random, 40))])
  },
]

/** Makes one to four changes. Half of the images keep their magic numbers, so that the rest is read. */
export function mutate(original: Uint8Array, random: Random): Buffer {
  let bytes = Buffer.from(original)
  const kept = random() < 0.5 ? 8 : 0
  for (let left = 1 + below(random, 4); left > 0; left--) {
    const change = mutations[below(random, mutations.length)]
    const at = Math.min(bytes.length, kept) + below(random, Math.max(1, bytes.length - kept))
    if (change) bytes = Buffer.from(change(bytes, Math.min(at, bytes.length), random))
  }
  return bytes
}
