/** One entry of a guest's record: a line of words, or a file (or a piece of one) with its bytes. */
export type GuestEvent =
  | { readonly kind: 'line'; readonly word: string; readonly rest: string }
  | { readonly kind: 'file'; readonly name: string; readonly content: Buffer }

/** The phase that a job says that it enters; undefined: it says something else. */
export function saidPhase(event: GuestEvent): string | undefined {
  return event.kind === 'line' && event.word === 'phase' ? event.rest : undefined
}

/** No line and no file of an honest guest is longer. */
const maxBytes = 8 * 1024 * 1024

/**
 * Parses a guest's record as it arrives. The guest is not trusted: malformed input ends the reading
 * with an error, and no line or file may be longer than 8 MiB.
 */
export class RecordReader {
  private pending = Buffer.alloc(0)
  private broken = false
  private file: { readonly name: string; readonly size: number } | undefined

  /** @throws Error if the bytes are malformed; everything after them is ignored */
  read(chunk: Buffer): GuestEvent[] {
    if (this.broken) return []
    this.pending = Buffer.concat([this.pending, chunk])
    const events: GuestEvent[] = []
    for (let event = this.next(); event !== undefined; event = this.next()) {
      if (event !== 'more') events.push(event)
    }
    return events
  }

  private next(): GuestEvent | 'more' | undefined {
    if (this.file) {
      const { name, size } = this.file
      if (this.pending.length < size) return undefined
      this.file = undefined
      return { kind: 'file', name, content: this.take(size) }
    }
    const end = this.pending.indexOf('\n')
    if (end < 0) {
      if (this.pending.length > maxBytes) throw this.refuse('the guest sent a line without an end')
      return undefined
    }
    const line = this.take(end + 1)
      .toString('utf8')
      .trimEnd()
    const [, word = '', rest = ''] = /^(\S*) ?(.*)$/s.exec(line) ?? []
    if (word !== 'file') return { kind: 'line', word, rest }
    const [, name, size] = /^([\w.-]+) (\d+)$/.exec(rest) ?? []
    if (name === undefined || Number(size) > maxBytes) {
      throw this.refuse(`the guest sent an invalid file: ${JSON.stringify(line.slice(0, 80))}`)
    }
    this.file = { name, size: Number(size) }
    return 'more'
  }

  private refuse(why: string): Error {
    this.broken = true
    this.pending = Buffer.alloc(0)
    return new Error(why)
  }

  private take(count: number): Buffer {
    const taken = this.pending.subarray(0, count)
    this.pending = this.pending.subarray(count)
    return taken
  }
}
