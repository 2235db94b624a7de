import { closeSync, openSync, readSync } from 'node:fs'
import type { Pagemap } from './pagemap.js'
import { savedPieces } from './saved-pieces.js'

const pageSize = 4096

/**
 * Reads eight-byte words of a process's saved memory.
 * @param addresses best in ascending order: only the last page is kept
 * @returns by address, without those that were not saved: unmodified or never touched memory
 * @throws ImageDamaged, or the system's error where the pages are missing
 */
export function savedValues(pagemap: Pagemap, addresses: Iterable<bigint>): Map<bigint, bigint> {
  const words = new Map<bigint, bigint>()
  const files = new Map<string, number>()
  const bytes = Buffer.alloc(pageSize)
  let current = -1n
  let saved = false
  try {
    for (const address of addresses) {
      const within = Number(address % BigInt(pageSize))
      const page = address - BigInt(within)
      if (page !== current) {
        const [piece] = savedPieces(pagemap, page, page + BigInt(pageSize))
        saved = piece !== undefined
        if (piece) {
          const file = files.get(piece.file) ?? openSync(piece.file, 'r')
          files.set(piece.file, file)
          saved = readSync(file, bytes, 0, pageSize, piece.offset) === pageSize
        }
        current = page
      }
      if (saved && within <= pageSize - 8) words.set(address, bytes.readBigUInt64LE(within))
    }
  } finally {
    for (const file of files.values()) closeSync(file)
  }
  return words
}
