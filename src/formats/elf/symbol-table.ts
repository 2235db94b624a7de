import type { ElfSymbol } from './elfutils-lines.js'
import { lastUpTo, type Range } from './ranges.js'

/** Symbols overlap little: after this many that do not contain an address, none does. */
const farthest = 1000

/** The symbols of one table of a file. */
export interface SymbolTable {
  /** The innermost symbol whose size says that it contains an address. */
  covering(address: number): ElfSymbol | undefined
  /** The last symbol before an address, if its size is not known. */
  before(address: number): ElfSymbol | undefined
  /** The names that have an address as their IFUNC resolver. */
  resolvers(address: number): readonly string[]
}

export function symbolTable(all: readonly ElfSymbol[]): SymbolTable {
  const resolvers = new Map<number, string[]>()
  for (const { type, start, name } of all) {
    if (type !== 'resolver') continue
    const names = resolvers.get(start) ?? []
    names.push(name)
    resolvers.set(start, names)
  }
  // A symbol at a resolver's address names the resolver itself, not the function that it returns.
  const code = all.filter(({ type, start }) => isCode(type) && !resolvers.has(start))
  const sized = code
    .filter(({ size }) => size > 0)
    .map((symbol) => ({ symbol, start: symbol.start, end: symbol.start + symbol.size }))
    .sort((a, b) => a.start - b.start || b.end - a.end || compareNames(a.symbol, b.symbol))
  const ordered = code
    .filter(({ name }) => !isNote(name))
    .sort((a, b) => a.start - b.start || compareNames(a, b))
  return {
    covering: (address) => innermost(sized, address)?.symbol,
    before: (address) => {
      const last = ordered[lastUpTo(ordered, address)]
      return last?.size === 0 ? last : undefined
    },
    resolvers: (address) => resolvers.get(address) ?? [],
  }
}

/** @param sorted by their start, the longer first; they may overlap */
function innermost<T extends Range>(sorted: readonly T[], address: number): T | undefined {
  const last = lastUpTo(sorted, address)
  for (let index = last; index >= 0 && last - index < farthest; index--) {
    const range = sorted[index] as T
    if (range.end > address) return range
  }
  return undefined
}

function isCode(type: ElfSymbol['type']): boolean {
  return type === 'function' || type === 'label'
}

/** Compilers leave notes such as `.annobin_init.c` where no function is. */
function isNote(name: string): boolean {
  return name.startsWith('.')
}

/**
 * The greater is the better name: a global one, then the one with fewer leading underscores, then
 * the longer one, as perf prefers them (choose_best_symbol). So `__memmove_…` is chosen over
 * `__memcpy_…`.
 */
function compareNames(one: ElfSymbol, other: ElfSymbol): number {
  return (
    Number(one.global) - Number(other.global) ||
    leadingUnderscores(other) - leadingUnderscores(one) ||
    one.name.length - other.name.length
  )
}

function leadingUnderscores({ name }: ElfSymbol): number {
  return name.search(/[^_]|$/)
}
