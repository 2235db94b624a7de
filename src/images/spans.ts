/** Consecutive addresses, or offsets in a shared segment; `end` is the first one after them. */
export interface Span {
  readonly start: bigint
  readonly end: bigint
}

/** A span of a file's bytes, if it has a file. */
type Placed = Span & { readonly file?: string; readonly offset?: number }

/** Spans in ascending order, of which those that continue one another become one. */
export class Spans<T extends Placed> {
  readonly all: T[] = []

  add(span: T): void {
    const last = this.all.at(-1)
    if (last && continues(last, span)) this.all[this.all.length - 1] = { ...last, end: span.end }
    else this.all.push(span)
  }
}

function continues(last: Placed, next: Placed): boolean {
  if (last.end !== next.start || last.file !== next.file) return false
  return next.offset === undefined || last.offset === undefined
    ? next.offset === last.offset
    : last.offset + Number(last.end - last.start) === next.offset
}

/** Those of some ascending spans that have a part in a range. */
export function* overlapping<T extends Span>(
  spans: readonly T[],
  start: bigint,
  end: bigint,
): Generator<T> {
  for (let index = firstAfter(spans, start); index < spans.length; index++) {
    const span = spans[index] as T
    if (span.start >= end) return
    yield span
  }
}

/** Index of the first span that ends after an address. */
function firstAfter(spans: readonly Span[], address: bigint): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end > address) high = middle
    else low = middle + 1
  }
  return low
}
