/** The last bytes of a stream. An untrusted stream cannot fill our memory. */
export class Tail {
  private chunks: Buffer[] = []
  private size = 0

  /** @param limit bytes to keep; up to twice as many are held between two reductions */
  constructor(private readonly limit = 64 * 1024) {}

  add(chunk: Buffer): void {
    if (chunk.length === 0) return
    this.chunks.push(chunk)
    this.size += chunk.length
    if (this.size <= 2 * this.limit && this.chunks.length < 1000) return
    const kept = this.bytes()
    this.chunks = [kept]
    this.size = kept.length
  }

  bytes(): Buffer {
    const all = Buffer.concat(this.chunks)
    return all.subarray(Math.max(0, all.length - this.limit))
  }

  text(): string {
    return this.bytes().toString('utf8').trimEnd()
  }
}

/** The last `count` lines of a text that are not blank. */
export function lastLines(text: string, count = 10): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-count)
}
