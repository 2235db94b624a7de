/** A stream of bytes: a Readable is one. */
export type Bytes = AsyncIterable<Buffer>

/** Takes a stream apart. It holds one chunk of it at a time. */
export class ByteReader {
  private readonly iterator: AsyncIterator<Buffer>
  private chunk: Buffer = Buffer.alloc(0)
  private ended = false
  /** bytes that were taken so far */
  taken = 0

  constructor(stream: Bytes) {
    this.iterator = stream[Symbol.asyncIterator]()
  }

  /** @returns fewer bytes only where the stream ends before */
  async upTo(count: number): Promise<Buffer> {
    if (this.chunk.length >= count) return this.cut(count)
    const parts: Buffer[] = []
    let left = count
    for await (const part of this.pieces(count)) {
      parts.push(part)
      left -= part.length
      if (left === 0) break
    }
    return Buffer.concat(parts)
  }

  /** The next bytes as they come. They end before `count` only where the stream does. */
  async *pieces(count: number): AsyncGenerator<Buffer, void, undefined> {
    for (let left = count; left > 0; ) {
      if (this.chunk.length === 0 && !(await this.more())) return
      const piece = this.cut(Math.min(left, this.chunk.length))
      left -= piece.length
      yield piece
    }
  }

  /** Passes over bytes. @returns false: the stream ends before */
  async skip(count: number): Promise<boolean> {
    let left = count
    while (left > this.chunk.length) {
      left -= this.chunk.length
      this.cut(this.chunk.length)
      if (!(await this.more())) return false
    }
    this.cut(left)
    return true
  }

  /** Leaves the stream: whatever serves it can end. */
  async close(): Promise<void> {
    this.ended = true
    await this.iterator.return?.()
  }

  private cut(count: number): Buffer {
    const piece = this.chunk.subarray(0, count)
    this.chunk = this.chunk.subarray(count)
    this.taken += count
    return piece
  }

  private async more(): Promise<boolean> {
    while (!this.ended && this.chunk.length === 0) {
      const { done, value } = await this.iterator.next()
      if (done) this.ended = true
      else this.chunk = value
    }
    return this.chunk.length > 0
  }
}

/** All of them in one piece. */
export async function wholeOf(bytes: Bytes): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of bytes) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The same bytes in chunks of at least `least`, but for the last: each costs its reader time. */
export async function* gathered(
  bytes: AsyncIterable<Buffer>,
  least = 64 * 1024,
): AsyncGenerator<Buffer, void> {
  let begun: Buffer[] = []
  let size = 0
  for await (const piece of bytes) {
    begun.push(piece)
    size += piece.length
    if (size < least) continue
    yield begun.length === 1 ? piece : Buffer.concat(begun)
    begun = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(begun)
}
