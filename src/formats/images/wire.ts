import { Malformed } from './damaged.js'

/** Wire types. Source: protobuf.dev/programming-guides/encoding. */
export const varint = 0
export const lengthPrefixed = 2

/** Size in bytes of the wire types of fixed size. */
const fixed = new Map([
  [1, 8],
  [5, 4],
])

export interface WireField {
  readonly number: number
  readonly wire: number
  /** a varint as an unsigned 64-bit number; anything else as a view of its bytes */
  readonly value: bigint | Uint8Array
}

/**
 * All fields of a protobuf message, in their order.
 * @throws Malformed where the bytes are no message
 */
export function* wireFields(bytes: Uint8Array): Generator<WireField> {
  const cursor = { bytes, at: 0 }
  while (cursor.at < bytes.length) {
    const tag = Number(BigInt.asUintN(32, readVarint(cursor)))
    const number = tag >>> 3
    const wire = tag & 7
    if (number === 0) throw new Malformed('a field has number 0')
    yield { number, wire, value: readValue(cursor, number, wire) }
  }
}

/** The values of a packed field: varints, one after the other. */
export function* packedVarints(bytes: Uint8Array): Generator<bigint> {
  const cursor = { bytes, at: 0 }
  while (cursor.at < bytes.length) yield readVarint(cursor)
}

interface Cursor {
  readonly bytes: Uint8Array
  at: number
}

function readValue(cursor: Cursor, number: number, wire: number): bigint | Uint8Array {
  if (wire === varint) return readVarint(cursor)
  const size = wire === lengthPrefixed ? readVarint(cursor) : fixed.get(wire)
  if (size === undefined) throw new Malformed(`field ${number} has wire type ${wire}`)
  const left = cursor.bytes.length - cursor.at
  if (size > left) throw new Malformed(`field ${number} takes ${size} bytes, ${left} are left`)
  const from = cursor.at
  cursor.at += Number(size)
  return cursor.bytes.subarray(from, cursor.at)
}

function readVarint(cursor: Cursor): bigint {
  // Seven groups of 7 bits fit into a number, which is faster than a bigint.
  let low = 0
  let high = 0n
  for (let group = 0; group < 10; group++) {
    const byte = cursor.bytes[cursor.at++]
    if (byte === undefined) throw new Malformed('it ends within a number')
    if (group < 7) low += (byte & 0x7f) * 2 ** (7 * group)
    else high |= BigInt(byte & 0x7f) << BigInt(7 * group)
    if (byte < 0x80) return BigInt.asUintN(64, high | BigInt(low))
  }
  throw new Malformed('a number is longer than 10 bytes')
}
