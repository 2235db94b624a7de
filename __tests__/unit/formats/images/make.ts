import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type ImageKind, readImage } from '../../../../src/formats/images/container.js'
import magic from '../../../../src/formats/images/magic.json' with { type: 'json' }
import { scratch } from '../../../scratch.js'

/** A field: its number, then a number, a text or bytes. */
export type Fields = readonly (readonly [number, number | bigint | string | Uint8Array])[]

export function protobuf(fields: Fields): Buffer {
  return Buffer.concat(
    fields.flatMap(([number, value]) => {
      if (typeof value === 'number' || typeof value === 'bigint') {
        return [varint(BigInt(number * 8)), varint(BigInt(value))]
      }
      const bytes = Buffer.from(value)
      return [varint(BigInt(number * 8 + 2)), varint(BigInt(bytes.length)), bytes]
    }),
  )
}

export function varint(value: bigint): Buffer {
  const bytes: number[] = []
  let left = BigInt.asUintN(64, value)
  do {
    bytes.push(Number(left & 0x7fn) | (left > 0x7fn ? 0x80 : 0))
    left >>= 7n
  } while (left > 0n)
  return Buffer.from(bytes)
}

export function image(kind: ImageKind, entries: readonly Uint8Array[]): Buffer {
  return Buffer.concat([
    word(Number(magic.common)),
    word(Number(magic.kinds[kind])),
    ...entries.flatMap((entry) => [word(entry.length), Buffer.from(entry)]),
  ])
}

/** `pstree.img` of one process with one thread, which leads its group and its session. */
export function loneProcess(pid: number): Buffer {
  const fields = [
    [1, pid],
    [2, 0],
    [3, pid],
    [4, pid],
    [5, pid],
  ] as const
  return image('pstree', [protobuf(fields)])
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** Creates a folder with some files for the current test. */
export function folderOf(files: Readonly<Record<string, Uint8Array | string>>): string {
  const folder = scratch('images')
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** A pagemap image whose head points at pages-1.img. */
export function pagemapImage(spans: readonly Fields[]): Buffer {
  return image('pagemap', [protobuf([[1, 1]]), ...spans.map(protobuf)])
}

/** Reads an image that has only this content. */
export function readAlone(kind: ImageKind, bytes: Uint8Array) {
  return readImage(folderOf({ 'a.img': bytes }), 'a.img', kind)
}
