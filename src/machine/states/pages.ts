import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { writeWhole } from '../../base/write-whole.js'

/** The parts of a file that are not zero: pairs of offset and length in bytes, in order. */
export type Runs = readonly (readonly [offset: number, length: number])[]

/** What a file had when it was looked through. */
export interface Pages {
  readonly size: number
  readonly runs: Runs
  /** CRC-32 of the runs, one after the other */
  readonly crc: number
}

const granule = 64 * 1024
const chunk = 16 * granule
const zeros = Buffer.alloc(granule)

/**
 * Looks through a sparse file.
 * @param data where it may have anything but zeros
 */
export async function pagesOf(file: FileHandle, data: Runs): Promise<Pages> {
  const { size } = await file.stat()
  const runs: [number, number][] = []
  let crc = 0
  const buffer = Buffer.allocUnsafe(chunk)
  for (const [begin, length] of data) {
    for (let offset = begin; offset < begin + length; ) {
      const wanted = Math.min(chunk, begin + length - offset)
      const { bytesRead } = await file.read(buffer, 0, wanted, offset)
      if (bytesRead === 0) break
      for (let at = 0; at < bytesRead; at += granule) {
        const part = buffer.subarray(at, Math.min(at + granule, bytesRead))
        if (part.equals(zeros.subarray(0, part.length))) continue
        crc = crc32(part, crc)
        const last = runs.at(-1)
        if (last && last[0] + last[1] === offset + at) last[1] += part.length
        else runs.push([offset + at, part.length])
      }
      offset += bytesRead
    }
  }
  return { size, runs, crc }
}

/**
 * Copies these parts of a file to an empty one.
 * @returns whether they are what they were when the file was looked through
 */
export async function copyPages(from: FileHandle, to: FileHandle, pages: Pages): Promise<boolean> {
  const { size } = await from.stat()
  if (size !== pages.size) return false
  await to.truncate(size)
  let crc = 0
  const buffer = Buffer.allocUnsafe(chunk)
  for (const [offset, length] of pages.runs) {
    for (let at = offset; at < offset + length; ) {
      const wanted = Math.min(chunk, offset + length - at)
      const { bytesRead } = await from.read(buffer, 0, wanted, at)
      if (bytesRead === 0) return false
      const part = buffer.subarray(0, bytesRead)
      crc = crc32(part, crc)
      await writeWhole(to, part, at)
      at += bytesRead
    }
  }
  return crc === pages.crc
}
