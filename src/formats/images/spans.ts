/** Consecutive addresses, or offsets in a shared segment. `end` is the first one after them. */
export interface Span {
  readonly start: bigint
  readonly end: bigint
}

/** Consecutive pages, and where their content is. */
export interface SavedSpan extends Span {
  /** path */
  readonly file: string
  /** bytes */
  readonly offset: number
}

const pageSize = 4096

/**
 * Spans of whole pages, ascending, without overlap. Spans that continue each other, also in their
 * file, are merged. They are stored as columns of numbers: there can be millions, and objects would
 * take ten times the memory.
 */
export class Spans {
  length = 0
  private capacity = 64
  /** in pages, so that a number holds every 64-bit address exactly */
  private starts = new Float64Array(this.capacity)
  private sizes = new Float64Array(this.capacity)
  private offsets = new Float64Array(this.capacity)
  private fileIndexes = new Uint16Array(this.capacity)
  /** few: one for the checkpoint and for each parent */
  private readonly files: string[] = []

  add({ start, end, file, offset }: SavedSpan): void {
    const first = pageOf(start)
    const pages = pageOf(end) - first
    const last = this.length - 1
    const fileIndex = this.indexOf(file)
    if (last >= 0 && this.fileIndexes[last] === fileIndex && this.endOf(last) === first) {
      const size = (this.sizes[last] as number) * pageSize
      if ((this.offsets[last] as number) + size === offset) {
        this.sizes[last] = (this.sizes[last] as number) + pages
        return
      }
    }
    if (this.length === this.capacity) this.grow()
    this.starts[this.length] = first
    this.sizes[this.length] = pages
    this.offsets[this.length] = offset
    this.fileIndexes[this.length] = fileIndex
    this.length++
  }

  /** The parts of the spans that lie in a range. */
  *within(start: bigint, end: bigint): Generator<SavedSpan> {
    for (let index = this.firstAfter(start); index < this.length; index++) {
      const first = BigInt(this.starts[index] as number) * BigInt(pageSize)
      if (first >= end) return
      const last = first + BigInt(this.sizes[index] as number) * BigInt(pageSize)
      const from = first > start ? first : start
      yield {
        start: from,
        end: last < end ? last : end,
        file: this.files[this.fileIndexes[index] as number] as string,
        offset: (this.offsets[index] as number) + Number(from - first),
      }
    }
  }

  private endOf(index: number): number {
    return (this.starts[index] as number) + (this.sizes[index] as number)
  }

  private indexOf(file: string): number {
    const known = this.files.lastIndexOf(file)
    return known >= 0 ? known : this.files.push(file) - 1
  }

  /** Index of the first span that ends after an address. */
  private firstAfter(address: bigint): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (BigInt(this.endOf(middle)) * BigInt(pageSize) > address) high = middle
      else low = middle + 1
    }
    return low
  }

  private grow(): void {
    this.capacity *= 2
    const larger = (old: Float64Array) => {
      const column = new Float64Array(this.capacity)
      column.set(old)
      return column
    }
    this.starts = larger(this.starts)
    this.sizes = larger(this.sizes)
    this.offsets = larger(this.offsets)
    const fileIndexes = new Uint16Array(this.capacity)
    fileIndexes.set(this.fileIndexes)
    this.fileIndexes = fileIndexes
  }
}

function pageOf(address: bigint): number {
  return Number(address / BigInt(pageSize))
}
