import { readFileSync } from 'node:fs'
import { rangeAt } from '../../formats/elf/ranges.js'
import { offsetOf } from '../../formats/elf/segments.js'
import type { Pagemap } from '../../formats/images/pagemap.js'
import { savedValues } from '../../formats/images/saved-values.js'
import { type Binary, isAsLoaded } from './binary.js'
import type { CodeMapping } from './code-pointers.js'
import type { Iced } from './iced.js'
import { longestResolver, readResolver } from './resolver.js'

/**
 * The room on the stack in which the dynamic linker of a frozen process saves registers by XSAVE,
 * while it binds a function at its first call. It reserves what the source CPU needed; XSAVE writes
 * what the CPU has on which it runs.
 */
export interface SaveArea {
  /** bytes for the area that XSAVE writes */
  readonly reserved: number
  /** bits of the state components that are saved */
  readonly wanted: number
  /** functions that are not bound yet */
  readonly unbound: number
}

/**
 * The area of a process that may still bind a function that way; undefined: it has none.
 * @param mappings its executable mappings of files
 * @param pagemap of its private memory
 * @throws the system's error where an image or a file cannot be read
 */
export function saveAreaOf(
  iced: Iced,
  mappings: readonly CodeMapping[],
  pagemap: Pagemap,
): SaveArea | undefined {
  const lazy = modulesOf(mappings).flatMap((mapping) => {
    const { resolver } = mapping.binary.lazy
    const address = resolver && wordsAt(pagemap, mapping, [resolver]).get(resolver)
    return address ? [{ mapping, address }] : []
  })
  for (const address of new Set(lazy.map((one) => one.address))) {
    const linker = rangeAt(mappings, address)
    const resolver = linker && readResolver(iced, codeAt(linker, address), address)
    if (linker === undefined || resolver === undefined) continue
    const place = resolver.size - linker.bias
    const reserved = (wordsAt(pagemap, linker, [place]).get(place) ?? 0) - resolver.offset
    const unbound = lazy
      .filter((one) => one.address === address)
      .reduce((sum, { mapping }) => sum + countUnbound(pagemap, mapping), 0)
    if (reserved > 0 && unbound > 0) return { reserved, wanted: resolver.wanted, unbound }
  }
  return undefined
}

/** One mapping of each file that is loaded. */
function modulesOf(mappings: readonly CodeMapping[]): CodeMapping[] {
  return [...new Map(mappings.map((one) => [`${one.bias} ${one.file.path}`, one])).values()]
}

/** The words that a process has written into the data of a file, by the file's own addresses. */
function wordsAt(
  pagemap: Pagemap,
  { bias }: CodeMapping,
  addresses: readonly number[],
): ReadonlyMap<number, number> {
  const words = savedValues(
    pagemap,
    addresses.map((address) => BigInt(address + bias)),
  )
  return new Map([...words].map(([at, value]) => [Number(at) - bias, Number(value)]))
}

/** A slot that is not bound leads back into the file's own PLT, as it did when it was loaded. */
function countUnbound(pagemap: Pagemap, mapping: CodeMapping): number {
  const { binary, bias } = mapping
  const words = wordsAt(pagemap, mapping, binary.lazy.slots)
  return [...words].filter(([slot, value]) => isAsLoaded(binary, slot, value - bias)).length
}

function codeAt({ binary, bias }: { readonly binary: Binary; readonly bias: number }, at: number) {
  const offset = offsetOf(binary.segments, at - bias)
  return offset === undefined
    ? new Uint8Array()
    : readFileSync(binary.path).subarray(offset, offset + longestResolver)
}
