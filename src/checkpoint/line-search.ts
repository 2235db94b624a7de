/** Searches output that arrives in pieces for a line that matches. */
export class LineSearch {
  private rest = ''

  constructor(private readonly pattern: RegExp) {}

  /** @returns whether a line that is complete with this piece, or the incomplete last one, matches */
  found(piece: string): boolean {
    const lines = (this.rest + piece).split(/\r?\n/)
    // A line without an end must not fill the memory.
    this.rest = (lines.at(-1) ?? '').slice(-64 * 1024)
    return lines.some((line) => this.pattern.test(line))
  }
}
