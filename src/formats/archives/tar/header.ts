import type { ByteText } from '../entry.js'
import { Malformed } from './malformed.js'

export const blockSize = 512

/** A header as it stands in a tar. Source: POSIX pax, GNU tar's manual "Basic Tar Format". */
export interface Header {
  readonly name: ByteText
  readonly type: string
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** bytes that follow */
  readonly size: number
  readonly mtime: number
  readonly target: ByteText
  readonly major: number
  readonly minor: number
  /** the whole block: GNU's sparse files have more in it */
  readonly block: Buffer
}

/** @throws Malformed */
export function parseHeader(block: Buffer): Header {
  if (!isWhole(block)) throw new Malformed('a header has a wrong checksum')
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0'
  const prefix = isPosix ? text(block, 345, 155) : ''
  const name = text(block, 0, 100)
  const type = block[156] === 0 ? '0' : String.fromCharCode(block[156] as number)
  const isDevice = type === '3' || type === '4'
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type,
    mode: number(block, 100, 8) & 0o7777,
    uid: count(block, 108, 8, 'owner'),
    gid: count(block, 116, 8, 'group'),
    size: count(block, 124, 12, 'size'),
    mtime: number(block, 136, 12),
    target: text(block, 157, 100),
    major: isDevice ? count(block, 329, 8, 'device') : 0,
    minor: isDevice ? count(block, 337, 8, 'device') : 0,
    block,
  }
}

const zeroBlock = Buffer.alloc(blockSize)

export function isZero(block: Buffer): boolean {
  return block.equals(zeroBlock)
}

/** Some old programs summed the bytes as signed ones. */
function isWhole(block: Buffer): boolean {
  const expected = number(block, 148, 8)
  let unsigned = 8 * 0x20
  let signed = unsigned
  for (let at = 0; at < blockSize; at++) {
    if (at >= 148 && at < 156) continue
    const byte = block[at] as number
    unsigned += byte
    signed += byte < 0x80 ? byte : byte - 0x100
  }
  return expected === unsigned || expected === signed
}

function text(block: Buffer, at: number, length: number): ByteText {
  return untilZero(block.subarray(at, at + length))
}

/** Text that ends at a zero byte, or with its field. */
export function untilZero(field: Buffer): ByteText {
  const text = field.toString('latin1')
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

/** Bytes between a content and the next block. */
export function paddingOf(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize
}

/** A number that is at least 0. */
export function count(block: Buffer, at: number, length: number, what: string): number {
  const value = number(block, at, length)
  if (value < 0 || !Number.isSafeInteger(value))
    throw new Malformed(`a header has the ${what} ${value}`)
  return value
}

/** Octal digits, or GNU's base 256 where the first bit is set. */
function number(block: Buffer, at: number, length: number): number {
  const field = block.subarray(at, at + length)
  const first = field[0] as number
  if (first >= 0x80) return base256(field)
  const digits = field.toString('latin1').replace(/\0.*$/s, '').trim()
  if (digits === '') return 0
  if (!/^[0-7]+$/.test(digits)) throw new Malformed('a header has a number that is not octal')
  return Number.parseInt(digits, 8)
}

function base256(field: Buffer): number {
  const isNegative = ((field[0] as number) & 0x40) !== 0
  let value = isNegative ? -1n : 0n
  for (const [at, byte] of field.entries()) {
    value = at === 0 ? (value << 6n) | BigInt(byte & 0x3f) : (value << 8n) | BigInt(byte)
  }
  const result = Number(value)
  if (!Number.isSafeInteger(result)) throw new Malformed('a header has a number that is too large')
  return result
}
