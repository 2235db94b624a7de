import { closeSync, openSync, readSync } from 'node:fs'
import { type Range, rangeAt } from '../../formats/elf/ranges.js'
import type { Piece } from '../../formats/images/saved-pieces.js'

const chunk = 4 * 1024 ** 2
const halfway = 2 ** 32
const userEnd = 2 ** 47

/**
 * Returns a function that finds the 8-byte words of a piece of memory whose value lies in one of
 * some ranges. It calls `found` with the offset of each word in the piece, in bytes, and its value.
 * @param ranges below 2^47, ascending, without overlap
 */
export function valueFinder(ranges: readonly Range[]) {
  const halves = upperHalves(ranges)
  const buffer = new Uint8Array(chunk)
  const halfWords = new Uint32Array(buffer.buffer)
  return (piece: Piece, found: (at: number, value: number) => void): void => {
    if (ranges.length === 0) return
    const file = openSync(piece.file, 'r')
    try {
      for (let from = 0; from < piece.length; from += chunk) {
        const wanted = Math.min(chunk, piece.length - from)
        const words = Math.floor(readFully(file, buffer, piece.offset + from, wanted) / 8)
        // The file ends: what is mapped beyond its end has no content.
        if (words === 0) return
        for (let at = 0; at < 2 * words; at += 2) {
          const high = halfWords[at + 1] as number
          if (high >= halves.length || halves[high] === 0) continue
          const value = high * halfway + (halfWords[at] as number)
          if (rangeAt(ranges, value)) found(from + 4 * at, value)
        }
      }
    } finally {
      closeSync(file)
    }
  }
}

/** 1 for the upper 32 bits that words in the ranges can have: most words are ruled out by them. */
function upperHalves(ranges: readonly Range[]): Uint8Array {
  const halves = new Uint8Array(userEnd / halfway)
  for (const { start, end } of ranges) {
    for (let high = Math.floor(start / halfway); high * halfway < end; high++) halves[high] = 1
  }
  return halves
}

function readFully(file: number, buffer: Uint8Array, offset: number, length: number): number {
  let got = 0
  while (got < length) {
    const more = readSync(file, buffer, got, length - got, offset + got)
    if (more === 0) break
    got += more
  }
  return got
}
