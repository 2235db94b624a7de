import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { largestElf } from '../../formats/elf/elf-file.js'
import { readElf } from '../../formats/elf/file.js'
import { type Range, rangeAt } from '../../formats/elf/ranges.js'
import {
  type LazyBinding,
  type RelocatedWords,
  relocatedWords,
} from '../../formats/elf/relocations.js'
import { dataSections } from '../../formats/elf/sections.js'
import type { Segment } from '../../formats/elf/segments.js'
import type { FilePlace } from '../../formats/images/areas.js'

/** What is kept of an ELF file that a process maps. Addresses are the file's own. */
export interface Binary {
  /** on disk */
  readonly path: string
  readonly segments: readonly Segment[]
  readonly dataSections: readonly Range[]
  readonly relocated: RelocatedWords
  readonly lazy: LazyBinding
  /** its writable segments, as they are in the file, ascending */
  readonly data: readonly DataBlock[]
}

interface DataBlock extends Range {
  readonly bytes: Buffer
}

/** The ELF files that processes map, each read when it is first needed. */
export class Binaries {
  /** Why files could not be read: one phrase each; not trusted. */
  readonly unread = new Set<string>()
  private readonly known = new Map<string, Binary | undefined>()

  /** @param find the place on disk of a file that the app saw */
  constructor(private readonly find: (path: string) => string | undefined) {}

  /** @returns undefined where the file cannot be read, or is no ELF file for x86-64 */
  of(file: FilePlace): Binary | undefined {
    if (this.known.has(file.path)) return this.known.get(file.path)
    const read = this.read(file)
    if (typeof read === 'string') this.unread.add(read)
    const binary = typeof read === 'string' ? undefined : read
    this.known.set(file.path, binary)
    return binary
  }

  private read({ path, size }: FilePlace): Binary | string {
    const place = this.find(path)
    if (place === undefined) return `${path}, which is missing`
    try {
      accessSync(place, constants.R_OK)
    } catch {
      return `${path}, which this user may not read`
    }
    const found = statSync(place).size
    if (size !== undefined && BigInt(found) !== size) return `${path}, which has changed`
    if (found > largestElf) return `${path}, which is larger than ${largestElf} bytes`
    const elf = readElf(readFileSync(place))
    if (elf === undefined || elf.segments.length === 0) {
      return `${path}, which is no program or library for x86-64`
    }
    const data = elf.segments
      .filter(({ write }) => write)
      .map(({ address, offset, size: length }) => ({
        start: address,
        end: address + length,
        // A copy, so that the whole file is not kept.
        bytes: Buffer.from(elf.bytes.subarray(offset, offset + length)),
      }))
      .sort((a, b) => a.start - b.start)
    const relocated = relocatedWords(elf)
    return {
      path: place,
      segments: elf.segments,
      dataSections: dataSections(elf),
      relocated,
      lazy: { resolver: relocated.resolver, slots: relocated.lazy },
      data,
    }
  }
}

/**
 * Whether a word of a file's data is what it was when the file was loaded, so that neither the
 * dynamic linker nor the program chose it.
 * @param address,value as in the file, without the load bias
 */
export function isAsLoaded(
  { relocated: { fixed }, data }: Pick<Binary, 'relocated' | 'data'>,
  address: number,
  value: number,
): boolean {
  if (fixed.has(address)) return (fixed.get(address) ?? value) === value
  return wordInFile({ data }, address) === value
}

/** A word of a file's writable data, before it is loaded; undefined where the file has none. */
export function wordInFile({ data }: Pick<Binary, 'data'>, address: number): number | undefined {
  const block = rangeAt(data, address)
  if (block === undefined || address + 8 > block.end) return undefined
  const at = address - block.start
  return block.bytes.readUInt32LE(at + 4) * 2 ** 32 + block.bytes.readUInt32LE(at)
}
