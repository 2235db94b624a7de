import { describe, expect, it } from 'vitest'
import {
  bool,
  message,
  optional,
  repeated,
  required,
  sint64,
  text,
  uint32,
  uint64,
} from '../../../../src/formats/images/message.js'
import { protobuf, varint } from './make.js'

const kind = message({
  id: required(1, uint32),
  big: optional(2, uint64),
  signed: optional(3, sint64),
  name: optional(4, text),
  flag: optional(5, bool),
  numbers: repeated(6, uint32),
  inner: optional(7, message({ id: required(1, uint32) })),
})
const read = (bytes: Uint8Array) => (kind.wire === 2 ? kind.read(bytes) : undefined)

describe('a message', () => {
  it('has the fields that are there, and undefined or nothing for the others', () => {
    expect(read(Buffer.from('0896 01'.replaceAll(' ', ''), 'hex'))).toEqual({
      ...{ id: 150, big: undefined, signed: undefined, name: undefined },
      ...{ flag: undefined, numbers: [], inner: undefined },
    })
  })

  it('keeps all 64 bits', () => {
    const bytes = protobuf([
      [1, 1],
      [2, 2n ** 64n - 1n],
      [3, 3n],
    ])
    expect(read(bytes)).toMatchObject({ big: 2n ** 64n - 1n, signed: -2n })
  })

  it('takes the low 32 bits of what is longer', () => {
    expect(read(protobuf([[1, 2n ** 40n + 7n]]))).toMatchObject({ id: 7 })
  })

  it('reads repeated numbers one by one and packed', () => {
    const bytes = protobuf([
      [1, 1],
      [6, 5],
      [6, Buffer.concat([varint(300n), varint(2n)])],
    ])
    expect(read(bytes)).toMatchObject({ numbers: [5, 300, 2] })
  })

  it('takes the last of several values and skips unknown fields of every wire type', () => {
    const bytes = Buffer.concat([
      protobuf([
        [1, 1],
        [99, 'unknown'],
        [4, 'first'],
        [4, 'Gruß'],
        [5, 1],
        [7, protobuf([[1, 9]])],
      ]),
      Buffer.from('a5061122 3344'.replaceAll(' ', ''), 'hex'), // 100, 32 bits
      Buffer.from('a1061122334455667788', 'hex'), // 100, 64 bits
    ])
    expect(read(bytes)).toMatchObject({ id: 1, name: 'Gruß', flag: true, inner: { id: 9 } })
  })

  it.each([
    ['a field that must be there', protobuf([[2, 1]]), 'no id'],
    [
      'one in a message within',
      protobuf([
        [1, 1],
        [7, ''],
      ]),
      'inner: no id',
    ],
    ['a text where a number belongs', protobuf([[1, 'x']]), 'id: wire type 2 instead of 0'],
    ['a number where a text belongs', protobuf([[4, 1]]), 'name: wire type 0 instead of 2'],
    ['a field number 0', protobuf([[0, 1]]), 'a field has number 0'],
    ['a group', Buffer.from([0x0b]), 'field 1 has wire type 3'],
    ['a number without end', Buffer.alloc(11, 0xff), 'a number is longer than 10 bytes'],
    ['a number that stops', Buffer.from([8, 0x80]), 'it ends within a number'],
    ['a text that stops', Buffer.from([34, 5, 65]), 'field 4 takes 5 bytes, 1 are left'],
    [
      'a text of 2^63 bytes',
      Buffer.concat([Buffer.from([34]), varint(2n ** 63n)]),
      'field 4 takes 9223372036854775808 bytes, 0 are left',
    ],
  ])('complains about %s', (_, bytes, problem) => {
    expect(() => read(bytes)).toThrow(problem)
  })
})
