import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { hex } from '../../base/text/hex.js'
import { ImageDamaged, Malformed } from './damaged.js'
import magic from './magic.json' with { type: 'json' }
import type { Kind } from './message.js'

export type ImageKind = keyof typeof magic.kinds

/**
 * Bytes. Images that do not contain pages are far smaller, even with a million mappings or open
 * files. What is read from an image takes up to ten times its size, which fits a default heap.
 */
const largestImage = 64 * 1024 ** 2

/** An image of CRIU's format 1.1: magic numbers, then entries, each with its size before it. */
export interface Image {
  readonly name: string
  /** Each is a protobuf message. They are split again at each pass: there can be millions. */
  readonly entries: Iterable<Uint8Array>
}

/**
 * Reads an image as a whole. Not for images of pages, which have another format and any size.
 * @param name such as `mm-123.img`
 * @throws ImageDamaged where it is not as CRIU writes it; the system's error if it is missing
 */
export function readImage(folder: string, name: string, kind: ImageKind): Image {
  return parseImage(name, readWhole(folder, name), kind)
}

/** An image from its bytes. Its entries are not parsed yet. @throws ImageDamaged */
export function parseImage(name: string, bytes: Buffer, kind: ImageKind): Image {
  const numbers = kind === 'inventory' ? [magic.kinds[kind]] : [magic.common, magic.kinds[kind]]
  for (const [index, number] of numbers.entries()) {
    const found = bytes.length < 4 * index + 4 ? undefined : bytes.readUInt32LE(4 * index)
    if (found === Number(number)) continue
    const instead = found === undefined ? 'it ends' : `it has ${hex(found)}`
    throw new ImageDamaged(name, `${instead} where ${kind}'s magic number ${number} belongs`)
  }
  const first = 4 * numbers.length
  checkSizes(name, bytes, first)
  return { name, entries: { [Symbol.iterator]: () => split(bytes, first) } }
}

function checkSizes(name: string, bytes: Buffer, first: number): void {
  for (let at = first, index = 0; at < bytes.length; index++) {
    const left = bytes.length - at
    if (left < 4) throw new ImageDamaged(name, `it ends within the size of entry ${index}`)
    const size = bytes.readUInt32LE(at)
    if (size > left - 4) {
      throw new ImageDamaged(name, `entry ${index} takes ${size} bytes, ${left - 4} are left`)
    }
    at += 4 + size
  }
}

function* split(bytes: Buffer, first: number): Generator<Uint8Array> {
  for (let at = first; at < bytes.length; ) {
    const begin = at + 4
    at = begin + bytes.readUInt32LE(at)
    yield bytes.subarray(begin, at)
  }
}

/** The content of the first entry. Most images have only one. @throws ImageDamaged */
export function readEntry<T>(image: Image, kind: Kind<T>): T {
  for (const entry of readEntries(image, kind)) return entry
  throw new ImageDamaged(image.name, 'it has no entry 0')
}

/** The content of all entries, one after the other. @param first its index @throws ImageDamaged */
export function* readEntries<T>(image: Image, kind: Kind<T>, first = 0): Generator<T> {
  let index = -1
  for (const entry of image.entries) {
    index++
    if (index < first) continue
    yield content(image.name, index, entry, kind)
  }
}

function content<T>(name: string, index: number, entry: Uint8Array, kind: Kind<T>): T {
  if (kind.wire !== 2) throw new TypeError('an entry is a message')
  try {
    return kind.read(entry)
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    throw new ImageDamaged(name, `entry ${index}: ${error.message}`)
  }
}

function readWhole(folder: string, name: string): Buffer {
  // Opening a pipe without this option would wait for a writer.
  const file = openSync(join(folder, name), constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const status = fstatSync(file)
    if (!status.isFile()) throw new ImageDamaged(name, 'it is no ordinary file')
    const { size } = status
    if (size > largestImage)
      throw new ImageDamaged(name, `it has ${size} bytes, at most ${largestImage} are read`)
    const bytes = Buffer.alloc(size)
    let at = 0
    while (at < size) {
      const got = readSync(file, bytes, at, size - at, at)
      if (got === 0) break
      at += got
    }
    return bytes.subarray(0, at)
  } finally {
    closeSync(file)
  }
}
