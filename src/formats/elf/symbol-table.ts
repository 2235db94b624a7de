import type { ElfSymbol } from './elfutils-lines.js'

/** Ranges of addresses, to be searched. */
export interface Ranges<T> {
  /** The innermost range that an address lies in. */
  covering(address: number): T | undefined
}

/** Ranges overlap little: more than this many in vain, and an address lies in none. */
const farthest = 1000

/** @param compare ranges that are the same: the greater is taken */
export function ranges<T extends { readonly start: number; readonly end: number }>(
  all: readonly T[],
  compare: (one: T, other: T) => number = () => 0,
): Ranges<T> {
  const sorted = [...all].sort((a, b) => a.start - b.start || b.end - a.end || compare(a, b))
  return {
    covering: (address) => {
      const last = firstAfter(sorted, address) - 1
      for (let index = last; index >= 0 && last - index < farthest; index--) {
        const range = sorted[index] as T
        if (range.end > address) return range
      }
      return undefined
    },
  }
}

/** The symbols of one table of a file. */
export interface SymbolTable {
  /** The symbol that says of itself that it covers an address. */
  covering(address: number): ElfSymbol | undefined
  /** The last symbol before an address, if it does not say where it ends. */
  before(address: number): ElfSymbol | undefined
  /** The names that have an address; of IFUNCs it is that of their resolvers. */
  resolvers(address: number): readonly string[]
}

export function symbolTable(all: readonly ElfSymbol[]): SymbolTable {
  const resolvers = new Map<number, string[]>()
  for (const { type, start, name } of all) {
    if (type === 'resolver') resolvers.set(start, [...(resolvers.get(start) ?? []), name])
  }
  // What shares the resolver's address is the resolver's own name, which tells nothing of a function.
  const code = all.filter(({ type, start }) => isCode(type) && !resolvers.has(start))
  const sized = ranges(
    code.filter(({ size }) => size > 0).map((symbol) => ({ symbol, ...bounds(symbol) })),
    (one, other) => compareNames(one.symbol, other.symbol),
  )
  const ordered = [...code].filter(isPlace).sort((a, b) => a.start - b.start || compareNames(a, b))
  return {
    covering: (address) => sized.covering(address)?.symbol,
    before: (address) => {
      const last = ordered[firstAfter(ordered, address) - 1]
      return last?.size === 0 ? last : undefined
    },
    resolvers: (address) => resolvers.get(address) ?? [],
  }
}

function bounds({ start, size }: ElfSymbol) {
  return { start, end: start + size }
}

function isCode(type: ElfSymbol['type']): boolean {
  return type === 'function' || type === 'label'
}

/** Compilers leave notes such as `.annobin_init.c` where no function is. */
function isPlace({ name }: ElfSymbol): boolean {
  return !name.startsWith('.')
}

/**
 * The greater is the better name: what is called from outside, fewer underscores, and the longer,
 * as perf has it (choose_best_symbol): it makes `__memmove_…` of what is `__memcpy_…`, too.
 */
function compareNames(one: ElfSymbol, other: ElfSymbol): number {
  return (
    Number(one.global) - Number(other.global) ||
    underscores(other) - underscores(one) ||
    one.name.length - other.name.length
  )
}

function underscores({ name }: ElfSymbol): number {
  return name.search(/[^_]|$/)
}

/** Index of the first that starts after an address. */
function firstAfter(sorted: readonly { readonly start: number }[], address: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as { start: number }).start > address) high = middle
    else low = middle + 1
  }
  return low
}
