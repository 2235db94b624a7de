import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { ImageDamaged, Malformed } from './damaged.js'
import magic from './magic.json' with { type: 'json' }
import type { Kind } from './message.js'

export type ImageKind = keyof typeof magic.kinds

/** Far more than CRIU writes into any image but those of pages: 10 million mappings. */
const largest = 256 * 1024 ** 2

/** An image of CRIU's format 1.1: magic numbers, then entries with their sizes before them. */
export interface Image {
  readonly name: string
  /** one protobuf message each */
  readonly entries: readonly Uint8Array[]
}

/**
 * Reads an image whole: for all but the images of pages, which have another form and any size.
 * @param name such as `mm-123.img`
 * @throws ImageDamaged where it is not as CRIU writes it; the system's error if there is none
 */
export function readImage(folder: string, name: string, kind: ImageKind): Image {
  return parseImage(name, readWhole(folder, name), kind)
}

/** An image from its bytes. @throws ImageDamaged */
export function parseImage(name: string, bytes: Buffer, kind: ImageKind): Image {
  const numbers = kind === 'inventory' ? [magic.kinds[kind]] : [magic.common, magic.kinds[kind]]
  for (const [index, number] of numbers.entries()) {
    const found = bytes.length < 4 * index + 4 ? undefined : bytes.readUInt32LE(4 * index)
    if (found === Number(number)) continue
    const instead = found === undefined ? 'it ends' : `it has 0x${found.toString(16)}`
    throw new ImageDamaged(name, `${instead} where ${kind}'s magic number ${number} belongs`)
  }
  return { name, entries: [...split(name, bytes, 4 * numbers.length)] }
}

function* split(name: string, bytes: Buffer, from: number): Generator<Uint8Array> {
  for (let at = from, index = 0; at < bytes.length; index++) {
    const left = bytes.length - at
    if (left < 4) throw new ImageDamaged(name, `it ends within the size of entry ${index}`)
    const size = bytes.readUInt32LE(at)
    if (size > left - 4) {
      throw new ImageDamaged(name, `entry ${index} takes ${size} bytes, ${left - 4} are left`)
    }
    at += 4 + size
    yield bytes.subarray(at - size, at)
  }
}

/** One entry's content. */
export function readEntry<T>(image: Image, index: number, kind: Kind<T>): T {
  const entry = image.entries[index]
  if (entry === undefined || kind.wire !== 2) {
    throw new ImageDamaged(image.name, `it has no entry ${index}`)
  }
  try {
    return kind.read(entry)
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    throw new ImageDamaged(image.name, `entry ${index}: ${error.message}`)
  }
}

/** The content of all entries from a first one on. */
export function readEntries<T>(image: Image, kind: Kind<T>, first = 0): T[] {
  return image.entries.slice(first).map((_, index) => readEntry(image, first + index, kind))
}

function readWhole(folder: string, name: string): Buffer {
  // A pipe in the place of an image must not make us wait.
  const file = openSync(join(folder, name), constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const status = fstatSync(file)
    if (!status.isFile()) throw new ImageDamaged(name, 'it is no ordinary file')
    const { size } = status
    if (size > largest)
      throw new ImageDamaged(name, `it has ${size} bytes, at most ${largest} are read`)
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
