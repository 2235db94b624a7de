import type { Pagemap } from './pagemap.js'

/** A contiguous part of a file. */
export interface Piece {
  /** path on disk */
  readonly file: string
  /** bytes */
  readonly offset: number
  readonly length: number
}

/**
 * Where the saved pages of an address range lie, in ascending order, in as few pieces as possible.
 * Pages that were never touched, and lazy pages that are not in the checkpoint, are left out.
 */
export function savedPieces({ spans }: Pagemap, start: bigint, end: bigint): Piece[] {
  const pieces: Piece[] = []
  for (const part of spans.within(start, end)) {
    const length = Number(part.end - part.start)
    const last = pieces.at(-1)
    if (last?.file === part.file && last.offset + last.length === part.offset) {
      pieces[pieces.length - 1] = { ...last, length: last.length + length }
    } else if (length > 0) pieces.push({ file: part.file, offset: part.offset, length })
  }
  return pieces
}
