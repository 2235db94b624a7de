import { count, type Header } from './header.js'
import { Malformed } from './malformed.js'
import type { PaxRecord } from './pax.js'

/** A piece of a sparse file that is stored. */
export interface Piece {
  readonly offset: number
  readonly length: number
}

/** A sparse file: all but its pieces are zeros. Source: GNU tar's manual, "Storing Sparse Files". */
export interface Sparse {
  readonly size: number
  readonly pieces: readonly Piece[]
}

const mostPieces = 1_000_000

/** @throws Malformed where the pieces overlap, or are not all that is stored */
export function checkSparse({ size, pieces }: Sparse, stored: number): Sparse {
  let end = 0
  let sum = 0
  for (const { offset, length } of pieces) {
    if (offset < end) throw new Malformed('the pieces of a sparse file overlap')
    end = offset + length
    sum += length
  }
  if (!(end <= size)) throw new Malformed('a sparse file has pieces beyond its end')
  if (sum !== stored) {
    throw new Malformed(`a sparse file has pieces of ${sum} bytes, and ${stored} are stored`)
  }
  return { size, pieces }
}

/** Pieces in a block of GNU's old format: the header has 4 of them, each block after it 21. */
export function piecesInBlock(block: Buffer, at: number, most: number): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index < most; index++) {
    const begin = at + 24 * index
    if (block[begin] === 0) break
    pieces.push({
      offset: count(block, begin, 12, 'offset'),
      length: count(block, begin + 12, 12, 'length'),
    })
  }
  return pieces
}

export function oldSparse({ block }: Header): { pieces: Piece[]; size: number; goesOn: boolean } {
  return {
    pieces: piecesInBlock(block, 386, 4),
    size: count(block, 483, 12, 'real size'),
    goesOn: block[482] !== 0,
  }
}

export function blockGoesOn(block: Buffer): boolean {
  return block[504] !== 0
}

/** Formats 0.0 and 0.1, whose map is in the records. undefined: it is no such file */
export function sparseOfRecords(records: readonly PaxRecord[]): Sparse | undefined {
  const size = records.findLast(({ key }) => key === 'GNU.sparse.size')
  if (size === undefined) return undefined
  const map = records.findLast(({ key }) => key === 'GNU.sparse.map')
  const numbers = map
    ? map.value.toString('latin1').split(',').filter(Boolean)
    : records
        .filter(({ key }) => key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes')
        .map(({ value }) => value.toString('latin1'))
  return { size: wholeNumber(size.value.toString('latin1')), pieces: paired(numbers) }
}

/** Format 1.0: lines before the content, in whole blocks. */
export class MapLines {
  private readonly numbers: string[] = []
  private begun = ''

  /** @returns whether the map is complete with this block */
  add(block: Buffer): boolean {
    const lines = (this.begun + block.toString('latin1')).split('\n')
    this.begun = lines.pop() as string
    for (const line of lines) {
      if (this.wanted() === this.numbers.length) break
      this.numbers.push(line)
    }
    if (this.begun.length > 1024 && this.wanted() !== this.numbers.length)
      throw new Malformed('the map of a sparse file makes no sense')
    return this.wanted() === this.numbers.length
  }

  pieces(): Piece[] {
    return paired(this.numbers.slice(1))
  }

  private wanted(): number {
    const [first] = this.numbers
    if (first === undefined) return -1
    const pieces = wholeNumber(first)
    if (pieces > mostPieces) throw new Malformed(`a sparse file has ${pieces} pieces`)
    return 1 + 2 * pieces
  }
}

function paired(numbers: readonly string[]): Piece[] {
  if (numbers.length % 2 !== 0) throw new Malformed('the map of a sparse file is cut')
  const pieces: Piece[] = []
  for (let at = 0; at < numbers.length; at += 2) {
    const [offset, length] = numbers.slice(at, at + 2).map(wholeNumber) as [number, number]
    pieces.push({ offset, length })
  }
  return pieces
}

/** @throws Malformed */
export function wholeNumber(text: string): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(value))
    throw new Malformed(`a number is ${JSON.stringify(text.slice(0, 40))}`)
  return value
}

const zeros = Buffer.alloc(64 * 1024)

/** The zeros between two pieces. */
export function* holes(count: number): Generator<Buffer> {
  for (let left = count; left > 0; left -= zeros.length) {
    yield left < zeros.length ? zeros.subarray(0, left) : zeros
  }
}
