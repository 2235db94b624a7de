import { ImageDamaged } from './damaged.js'
import type { Pagemap, PageSpan } from './pagemap.js'

/** A piece of memory that lies in a file in one go. */
export interface Piece {
  /** path */
  readonly file: string
  /** bytes */
  readonly offset: number
  readonly length: number
}

/**
 * Where the saved pages of an address range lie, in ascending order, as few pieces as possible.
 * Pages that were never touched and lazy pages that are not here are left out.
 * @throws ImageDamaged where the parent lacks pages that are said to be in it
 */
export function savedPieces(pagemap: Pagemap, start: bigint, end: bigint): Piece[] {
  return joined([...pieces(pagemap, start, end)])
}

function* pieces(pagemap: Pagemap, start: bigint, end: bigint): Generator<Piece> {
  const { spans } = pagemap
  for (let index = firstAfter(spans, start); index < spans.length; index++) {
    const span = spans[index] as PageSpan
    if (span.start >= end) return
    const from = span.start > start ? span.start : start
    const to = span.end < end ? span.end : end
    if (from === to || span.content === 'elsewhere') continue
    if (span.content === 'parent') yield* inherited(pagemap, from, to)
    else {
      const offset = span.offset + Number(from - span.start)
      yield { file: pagemap.pages, offset, length: Number(to - from) }
    }
  }
}

function inherited({ parent, image }: Pagemap, from: bigint, to: bigint): Piece[] {
  if (parent === undefined) return []
  let reached = from
  for (let index = firstAfter(parent.spans, from); reached < to; index++) {
    const span = parent.spans[index]
    if (span === undefined || span.start > reached) break
    reached = span.end
  }
  if (reached < to) {
    throw new ImageDamaged(image, `its parent has no page at 0x${reached.toString(16)}`)
  }
  return [...pieces(parent, from, to)]
}

/** Index of the first span that ends after an address. */
function firstAfter(spans: readonly PageSpan[], address: bigint): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as PageSpan).end > address) high = middle
    else low = middle + 1
  }
  return low
}

function joined(all: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of all) {
    const last = result.at(-1)
    if (last?.file === piece.file && last.offset + last.length === piece.offset) {
      result[result.length - 1] = { ...last, length: last.length + piece.length }
    } else result.push(piece)
  }
  return result
}
