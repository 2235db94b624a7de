import { type FileHandle, open } from 'node:fs/promises'
import { oneLine } from '../../base/text/text.js'
import { countBitScans, longestInstruction, resyncWindow } from '../../cpu/bit-scans.js'
import type { AddressSpaces } from '../../formats/images/address-space.js'
import { type Code, executableCode } from '../../formats/images/executable-code.js'
import type { Piece } from '../../formats/images/saved-pieces.js'
import { isOwnInit } from '../../machine/job/programs/init.js'
import type { SilentCode, SilentSite } from './silent.js'

const chunk = 1024 ** 2

/**
 * Counts the LZCNT and TZCNT in a checkpoint's code, compiled and in files. Takes about a second
 * for 500 MB of code. The result does not depend on targets.
 * @param find the place on disk of a file that the app saw
 * @throws ImageDamaged, or the system's error where an image or a file cannot be read
 */
export async function findSilentCode(
  spaces: AddressSpaces,
  find: (path: string) => string | undefined,
): Promise<SilentCode> {
  const processes = spaces.processes.filter((process) => !isOwnInit(process))
  const { code, unread } = executableCode(spaces, find, processes)
  const found: SilentSite[] = []
  for (const one of code) found.push(...(await placesIn(one)))
  return { found, unread: unread.map(oneLine) }
}

async function placesIn({ kind, where, pieces }: Code): Promise<SilentSite[]> {
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
      // With some bytes before and after, so that instructions across the seam are decoded whole.
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
