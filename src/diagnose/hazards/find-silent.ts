import { type FileHandle, open } from 'node:fs/promises'
import { oneLine } from '../../base/text/text.js'
import { countBitScans, longestInstruction, resyncWindow } from '../../cpu/bit-scans.js'
import { ImageDamaged } from '../../formats/images/damaged.js'
import { type Code, executableCode } from '../../formats/images/executable.js'
import type { Piece } from '../../formats/images/saved.js'
import type { SilentCode, SilentPlace } from './silent.js'

const chunk = 1024 ** 2

/**
 * Counts the LZCNT and TZCNT in a checkpoint's code, compiled and in files. Takes about a second
 * for 500 MB of code. Once for a checkpoint, whatever the targets.
 * @param images folder of CRIU's images
 * @param roots folders that the app saw as `/`, the uppermost of an overlay first
 * @returns what could not be read is named in it, and never thrown
 */
export async function findSilent(images: string, roots: readonly string[]): Promise<SilentCode> {
  try {
    const { code, unread } = executableCode(images, roots)
    const found: SilentPlace[] = []
    for (const one of code) found.push(...(await places(one)))
    return { found, unread: unread.map(oneLine) }
  } catch (error) {
    if (!isOfReading(error)) throw error
    return { found: [], unread: [oneLine(error.message)] }
  }
}

async function places({ kind, where, pieces }: Code): Promise<SilentPlace[]> {
  let lzcnt = 0
  let tzcnt = 0
  for (const piece of pieces) {
    const counts = await countIn(piece)
    lzcnt += counts.lzcnt
    tzcnt += counts.tzcnt
  }
  const place = { kind, where: oneLine(where) }
  return [
    { ...place, instruction: 'LZCNT' as const, count: lzcnt },
    { ...place, instruction: 'TZCNT' as const, count: tzcnt },
  ].filter(({ count }) => count > 0)
}

async function countIn({ file, offset, length }: Piece) {
  let lzcnt = 0
  let tzcnt = 0
  const handle = await open(file)
  try {
    for (let at = 0; at < length; at += chunk) {
      // With what lies before and after, so that instructions on the seam are seen whole.
      const from = Math.max(0, at - resyncWindow)
      const to = Math.min(length, at + chunk + longestInstruction)
      const bytes = await readAt(handle, offset + from, to - from)
      const counts = await countBitScans(
        bytes,
        at - from,
        Math.min(bytes.length, at - from + chunk),
      )
      lzcnt += counts.lzcnt
      tzcnt += counts.tzcnt
    }
  } finally {
    await handle.close()
  }
  return { lzcnt, tzcnt }
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length)
  let got = 0
  while (got < length) {
    const { bytesRead } = await handle.read(bytes, got, length - got, offset + got)
    if (bytesRead === 0) break
    got += bytesRead
  }
  return bytes.subarray(0, got)
}

function isOfReading(error: unknown): error is Error {
  return error instanceof ImageDamaged || (error instanceof Error && 'syscall' in error)
}
