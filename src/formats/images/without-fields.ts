import { ImageDamaged, Malformed } from './damaged.js'
import { lengthPrefixed, wireFields } from './wire.js'

/**
 * An image without some fields of its first entry. All else stays as it is.
 * @param within numbers of the messages, one inside the other, that the fields are in
 * @param fields their numbers
 * @throws ImageDamaged
 */
export function withoutFields(
  name: string,
  image: Buffer,
  within: readonly number[],
  fields: readonly number[],
): Buffer {
  // The inventory has one magic number, all others have two.
  const first = name === 'inventory.img' ? 4 : 8
  if (image.length < first + 4) throw new ImageDamaged(name, 'it has no entry 0')
  const size = image.readUInt32LE(first)
  const entry = image.subarray(first + 4, first + 4 + size)
  try {
    const changed = without(entry, within, fields)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(changed.length)
    return Buffer.concat([
      image.subarray(0, first),
      length,
      changed,
      image.subarray(first + 4 + size),
    ])
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    throw new ImageDamaged(name, `entry 0: ${error.message}`)
  }
}

function without(
  bytes: Uint8Array,
  [inside, ...further]: readonly number[],
  fields: readonly number[],
): Buffer {
  const kept: Uint8Array[] = []
  for (const { number, wire, value } of wireFields(bytes)) {
    if (inside === undefined && fields.includes(number)) continue
    const tag = varintOf(BigInt(number * 8 + wire))
    if (typeof value === 'bigint') kept.push(tag, varintOf(value))
    else if (wire !== lengthPrefixed) kept.push(tag, value)
    else {
      const content = number === inside ? without(value, further, fields) : value
      kept.push(tag, varintOf(BigInt(content.length)), content)
    }
  }
  return Buffer.concat(kept)
}

/** A varint, seven bits in a byte, the lowest first. */
function varintOf(value: bigint): Buffer {
  const bytes: number[] = []
  let left = value
  for (; left >= 0x80n; left >>= 7n) bytes.push(Number(left & 0x7fn) | 0x80)
  bytes.push(Number(left))
  return Buffer.from(bytes)
}
