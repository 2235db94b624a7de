import { closeSync, openSync, readSync } from 'node:fs'
import type { Pagemap } from './pagemap.js'
import { savedPieces } from './saved.js'

const pageSize = 4096

/**
 * Eight-byte words of a process's saved memory.
 * @param addresses best in ascending order, as a page is read anew when another was wanted before
 * @returns by address; what was not saved, as it is unmodified or was never touched, is left out
 * @throws ImageDamaged, or the system's error where the pages are not there
 */
export function savedWords(pagemap: Pagemap, addresses: Iterable<bigint>): Map<bigint, bigint> {
  const words = new Map<bigint, bigint>()
  const open = new Map<string, number>()
  const bytes = Buffer.alloc(pageSize)
  let current = -1n
  let there = false
  try {
    for (const address of addresses) {
      const within = Number(address % BigInt(pageSize))
      const page = address - BigInt(within)
      if (page !== current) {
        const [piece] = savedPieces(pagemap, page, page + BigInt(pageSize))
        there = piece !== undefined
        if (piece) {
          const file = open.get(piece.file) ?? openSync(piece.file, 'r')
          open.set(piece.file, file)
          there = readSync(file, bytes, 0, pageSize, piece.offset) === pageSize
        }
        current = page
      }
      if (there && within <= pageSize - 8) words.set(address, bytes.readBigUInt64LE(within))
    }
  } finally {
    for (const file of open.values()) closeSync(file)
  }
  return words
}
