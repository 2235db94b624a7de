import { signedWord, stringAt, word } from './bytes.js'
import { dynamicEntries } from './dynamic.js'
import type { Elf } from './file.js'
import { sectionType } from './sections.js'

/** R_X86_64_* of those that can write the address of a function. */
const kinds = new Map([
  [1, 'word'],
  [6, 'got'],
  [7, 'plt'],
  [8, 'relative'],
  [37, 'irelative'],
] as const)

/** One entry of a relocation table: what the dynamic linker writes at an address. */
export interface Relocation {
  readonly slot: number
  /**
   * word: the address of a symbol, in data; got, plt: the same, in a GOT slot of data or of a
   * function; relative: an address of the file itself; irelative: what a resolver returns
   */
  readonly kind: 'word' | 'got' | 'plt' | 'relative' | 'irelative'
  /** of `relative` the address, of `irelative` the resolver's */
  readonly addend: number
  /** offset of its symbol in the file, and of the symbols' names */
  readonly symbol: number
  readonly names: number
}

/** Far more than any file has. */
const mostRelocations = 4_000_000
/** STT_GNU_IFUNC */
const ifunc = 10
const longestName = 4096
/** Bytes of all names together. Hostile files could use long names again and again. */
const mostNames = 64 * 1024 ** 2

/** Source: the AMD64 supplement's chapter on relocation. */
export function* relocations({ bytes, sections }: Elf): Generator<Relocation> {
  let left = mostRelocations
  for (const { type, offset, size, link } of sections) {
    if (type !== sectionType.relocations) continue
    const end = Math.min(bytes.length, offset + size) - 23
    const symbols = sections[link]
    const names = sections[symbols?.link ?? -1]
    for (let at = offset; at < end && left > 0; at += 24, left--) {
      const kind = kinds.get(bytes.readUInt32LE(at + 8) as 1 | 6 | 7 | 8 | 37)
      if (kind === undefined) continue
      yield {
        slot: word(bytes, at),
        kind,
        addend: signedWord(bytes, at + 16),
        symbol: (symbols?.offset ?? bytes.length) + 24 * bytes.readUInt32LE(at + 12),
        names: names?.offset ?? bytes.length,
      }
    }
  }
}

/** The words of a file that the dynamic linker writes when it loads the file. */
export interface RelocatedWords {
  /**
   * GOT slots whose function the dynamic linker chose: one of another file, one of several variants,
   * or its own lazy resolver. A function of the file itself is no choice: numpy has a slot for each
   * variant.
   */
  readonly chosen: ReadonlySet<number>
  /** Other words, with the address of the file that is written; undefined: that of a symbol. */
  readonly fixed: ReadonlyMap<number, number | undefined>
  /** GOT slots that may be filled at the first call of their function (R_X86_64_JUMP_SLOT) */
  readonly lazy: readonly number[]
  /** GOT slot of the lazy resolver, which is in `chosen` too */
  readonly resolver: number | undefined
}

export function relocatedWords(elf: Elf): RelocatedWords {
  const chosen = new Set<number>()
  const fixed = new Map<number, number | undefined>()
  const lazy: number[] = []
  for (const { slot, kind, addend, symbol } of relocations(elf)) {
    if (kind === 'plt') lazy.push(slot)
    if (kind === 'irelative') chosen.add(slot)
    else if (kind === 'relative') fixed.set(slot, addend)
    else if (kind === 'word' || isOwn(elf.bytes, symbol)) fixed.set(slot, undefined)
    else chosen.add(slot)
  }
  const resolver = lazyResolverSlot(elf)
  if (resolver !== undefined) chosen.add(resolver)
  return { chosen, fixed, lazy, resolver }
}

/** What the dynamic linker needs to bind functions at their first call. Addresses are the file's own. */
export interface LazyBinding {
  /** the word where it writes its resolver, unless it binds all when it loads the file */
  readonly resolver: number | undefined
  /** GOT slots of functions */
  readonly slots: readonly number[]
}

/** Whether a symbol is defined in the file, and is not an IFUNC. */
function isOwn(bytes: Buffer, symbol: number): boolean {
  if (symbol + 24 > bytes.length) return false
  return bytes.readUInt16LE(symbol + 6) !== 0 && (bytes.readUInt8(symbol + 4) & 15) !== ifunc
}

/** A word that may contain the address of a function once the dynamic linker has written it. */
export interface FunctionSlot {
  readonly slot: number
  readonly of:
    | { readonly kind: 'symbol'; readonly name: string }
    /** what the resolver at this address returns */
    | { readonly kind: 'resolved'; readonly resolver: number }
}

/** Name that glibc gives its lazy resolver; a suffix tells how it saves registers: `_xsavec`. */
export const lazyResolver = '_dl_runtime_resolve'

/**
 * Slots by the names of their symbols, those of IFUNC resolvers, and that of the lazy resolver.
 * @param isWanted whether a slot is looked up; by default all are
 */
export function functionSlots(
  elf: Elf,
  isWanted: (slot: number) => boolean = () => true,
): FunctionSlot[] {
  const { bytes } = elf
  const slots: FunctionSlot[] = []
  let left = mostNames
  const nameOf = ({ symbol, names }: Relocation) => {
    if (symbol + 24 > bytes.length || left <= 0) return ''
    const name = stringAt(bytes, names + bytes.readUInt32LE(symbol), longestName)
    left -= name.length
    return name
  }
  for (const relocation of relocations(elf)) {
    const { slot, kind, addend } = relocation
    if (!isWanted(slot)) continue
    if (kind === 'irelative') slots.push({ slot, of: { kind: 'resolved', resolver: addend } })
    if (kind === 'irelative' || kind === 'relative' || addend !== 0) continue
    const name = nameOf(relocation)
    if (name !== '') slots.push({ slot, of: { kind: 'symbol', name } })
  }
  const slot = lazyResolverSlot(elf)
  if (slot !== undefined && isWanted(slot)) {
    slots.push({ slot, of: { kind: 'symbol', name: lazyResolver } })
  }
  return slots
}

/**
 * The third word of the table at DT_PLTGOT has no relocation: the dynamic linker writes its lazy
 * resolver there. Source: System V ABI, AMD64 supplement, "Procedure Linkage Table".
 */
function lazyResolverSlot(elf: Elf): number | undefined {
  for (const { tag, value } of dynamicEntries(elf)) if (tag === 'pltGot') return value + 16
  return undefined
}
