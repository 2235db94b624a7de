import { ByteReader, type Bytes } from '../bytes.js'
import type { ArchiveEntry, ByteText } from '../entry.js'
import { generous, type Limits } from '../limits.js'
import { BadPath, partsOf } from '../path.js'
import { damaged, refused } from '../unusable.js'
import { type Described, described } from './described.js'
import { blockSize, type Header, isZero, paddingOf, parseHeader, untilZero } from './header.js'
import { Malformed } from './malformed.js'
import { type PaxRecord, parsePax } from './pax.js'
import {
  blockGoesOn,
  checkSparse,
  holes,
  MapLines,
  oldSparse,
  piecesInBlock,
  type Sparse,
  sparseOfRecords,
  wholeNumber,
} from './sparse.js'

export interface Reading {
  /** how sentences name the archive */
  readonly title: string
  readonly limits?: Limits | undefined
  /** whether a digest tells if it is whole: then it may end without its two empty blocks */
  readonly digested?: boolean | undefined
}

/** Bytes of the headers before an entry. */
const mostExtended = 1024 ** 2

/** Bytes after the end. tar fills its last record, mostly of 10 KiB. */
const mostPadding = 16 * 1024 ** 2

/**
 * The entries of a tar, one after the other, with one chunk in memory at a time. What follows the end
 * is read too, so that whoever sums the stream up sees all of it.
 * Paths are checked: none is absolute or has `..` in it. Where links lead is not.
 * @throws ArchiveUnusable where it is damaged, goes beyond a limit, or has a path that leads out; what
 *   the stream throws
 */
export async function* entriesOf(tar: Bytes, reading: Reading): AsyncGenerator<ArchiveEntry, void> {
  const reader = new TarReader(tar, reading)
  try {
    for (;;) {
      const entry = await reader.next()
      if (entry === undefined) return
      yield entry
    }
  } catch (error) {
    if (error instanceof Malformed) throw damaged(reading.title, reader.at(error.message))
    if (error instanceof BadPath) throw refused(reading.title, error.message)
    throw error
  } finally {
    await reader.close()
  }
}

class TarReader {
  private readonly bytes: ByteReader
  private readonly title: string
  private readonly limits: Limits
  private readonly digested: boolean
  private index = -1
  /** of the entry that is being read, from 1 */
  private number = 0
  private headers = 0
  private size = 0
  private attributeBytes = 0
  private globals: PaxRecord[] = []
  /** of the present entry's content, what was not read yet; then the rest of its last block */
  private left = 0
  private padding = 0

  constructor(tar: Bytes, { title, limits = generous, digested = false }: Reading) {
    this.bytes = new ByteReader(tar)
    this.title = title
    this.limits = limits
    this.digested = digested
  }

  /** Says where a problem was found. */
  at(problem: string): string {
    return this.headers === 0 ? 'it is no tar' : `entry ${this.number}: ${problem}`
  }

  close(): Promise<void> {
    return this.bytes.close()
  }

  async next(): Promise<ArchiveEntry | undefined> {
    await this.skip(this.left + this.padding)
    this.number++
    let longName: ByteText | undefined
    let longTarget: ByteText | undefined
    let extended = 0
    const records: PaxRecord[] = []
    for (;;) {
      const header = await this.header()
      if (header === undefined) return undefined
      const rest = async () => {
        extended += header.size
        return this.small(header.size, extended)
      }
      if (header.type === 'x' || header.type === 'X') records.push(...parsePax(await rest()))
      else if (header.type === 'g') this.addGlobals(parsePax(await rest()))
      else if (header.type === 'L') longName = untilZero(await rest())
      else if (header.type === 'K') longTarget = untilZero(await rest())
      // A label of the volume, and access lists of star.
      else if (header.type === 'V' || header.type === 'A') await rest()
      else
        return this.entry(header, { records: [...this.globals, ...records], longName, longTarget })
    }
  }

  private async header(): Promise<Header | undefined> {
    const block = await this.bytes.upTo(blockSize)
    if (block.length === 0 && this.digested) return undefined
    if (block.length < blockSize) throw new Malformed('it ends where a header belongs')
    if (isZero(block)) {
      await this.drain()
      return undefined
    }
    const header = parseHeader(block)
    if (++this.headers > 4 * this.limits.entries) throw this.tooMany()
    return header
  }

  private async drain(): Promise<void> {
    if (await this.bytes.skip(mostPadding)) throw new Malformed('it goes on after its end')
  }

  private async entry(header: Header, extended: Parameters<typeof described>[1]) {
    const { name, ...rest } = described(header, extended)
    const path = partsOf(name)
    this.index++
    if (this.index >= this.limits.entries) throw this.tooMany()
    this.left = header.type === 'D' ? header.size : rest.size
    this.padding = paddingOf(this.left)
    const sparse = await this.sparse(header, rest, extended.records)
    const size = sparse?.size ?? rest.size
    this.count(size, rest.attributes)
    const position = sparse ? undefined : this.bytes.taken
    const content = () => this.content(sparse)
    return { ...rest, path, size, index: this.index, position, content }
  }

  private tooMany() {
    return refused(this.title, `it has more than ${this.limits.entries} entries`)
  }

  private count(size: number, attributes: Described['attributes']): void {
    this.size += size
    for (const [key, value] of attributes) this.attributeBytes += key.length + value.length
    const { bytes, attributeBytes } = this.limits
    if (this.size > bytes) throw refused(this.title, `its files have more than ${bytes} bytes`)
    if (this.attributeBytes > attributeBytes) {
      throw refused(this.title, `its attributes have more than ${attributeBytes} bytes`)
    }
  }

  private async sparse(header: Header, { size }: { size: number }, records: readonly PaxRecord[]) {
    if (header.type === 'S') return this.oldSparse(header)
    const said = (key: string) =>
      records.findLast((record) => record.key === key)?.value.toString('latin1')
    if (said('GNU.sparse.major') !== '1') {
      const sparse = sparseOfRecords(records)
      return sparse && checkSparse(sparse, size)
    }
    const lines = new MapLines()
    for (;;) {
      if (this.left < blockSize) throw new Malformed('the map of a sparse file is cut')
      this.left -= blockSize
      if (lines.add(await this.whole(blockSize))) break
    }
    const realSize = wholeNumber(said('GNU.sparse.realsize') ?? '')
    return checkSparse({ size: realSize, pieces: lines.pieces() }, this.left)
  }

  /** More of the map follows in blocks of its own, which the size does not count. */
  private async oldSparse(header: Header): Promise<Sparse> {
    const { pieces, size, goesOn } = oldSparse(header)
    for (let more = goesOn; more; ) {
      const block = await this.whole(blockSize)
      pieces.push(...piecesInBlock(block, 0, 21))
      more = blockGoesOn(block)
      if (pieces.length * 24 > mostExtended)
        throw new Malformed('a sparse file has too many pieces')
    }
    return checkSparse({ size, pieces }, this.left)
  }

  private async *content(sparse: Sparse | undefined): AsyncGenerator<Buffer, void> {
    if (sparse === undefined) {
      yield* this.stored(this.left)
      return
    }
    let end = 0
    for (const { offset, length } of sparse.pieces) {
      yield* holes(offset - end)
      yield* this.stored(length)
      end = offset + length
    }
    yield* holes(sparse.size - end)
  }

  private async *stored(count: number): AsyncGenerator<Buffer, void> {
    let left = count
    for await (const piece of this.bytes.pieces(count)) {
      left -= piece.length
      this.left -= piece.length
      yield piece
    }
    if (left > 0) throw this.endsEarly()
  }

  private async skip(count: number): Promise<void> {
    if (!(await this.bytes.skip(count))) throw this.endsEarly()
  }

  private async small(size: number, sum: number): Promise<Buffer> {
    if (sum > mostExtended) throw new Malformed(`it has an extended header of ${sum} bytes`)
    const bytes = await this.whole(size)
    await this.skip(paddingOf(size))
    return bytes
  }

  private async whole(size: number): Promise<Buffer> {
    const bytes = await this.bytes.upTo(size)
    if (bytes.length < size) throw this.endsEarly()
    return bytes
  }

  private addGlobals(records: readonly PaxRecord[]): void {
    const keys = new Set(records.map(({ key }) => key))
    this.globals = [...this.globals.filter(({ key }) => !keys.has(key)), ...records]
    const size = this.globals.reduce((sum, { key, value }) => sum + key.length + value.length, 0)
    if (size > mostExtended) throw new Malformed(`it has global headers of ${size} bytes`)
  }

  private endsEarly(): Error {
    return damaged(this.title, `it ends within entry ${this.number}`)
  }
}
