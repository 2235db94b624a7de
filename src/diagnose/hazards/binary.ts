import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { type Elf, readElf } from '../../formats/elf/file.js'
import { type Range, rangeAt } from '../../formats/elf/ranges.js'
import type { FilePlace } from '../../formats/images/space.js'

/** More than any program has; it is read whole. */
const largest = 1024 ** 3

interface Block extends Range {
  readonly bytes: Buffer
}

/** What has to be remembered of an ELF file that a process maps. */
export interface Binary extends Omit<Elf, 'bytes' | 'frames'> {
  /** on disk */
  readonly path: string
  /** what its data is in the file, as far as it can be written to */
  readonly data: readonly Block[]
}

/**
 * The ELF files that processes map, read when they are wanted, as the app saw them.
 * @param find a file's place on disk by its path
 */
export class Binaries {
  readonly unread = new Set<string>()
  private readonly known = new Map<string, Binary | undefined>()

  constructor(private readonly find: (path: string) => string | undefined) {}

  /** @returns undefined where it cannot be read, or is none */
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
    if (place === undefined) return `${path}, which is not there`
    try {
      accessSync(place, constants.R_OK)
    } catch {
      return `${path}, which this user may not read`
    }
    const found = statSync(place).size
    if (size !== undefined && BigInt(found) !== size) return `${path}, which has changed`
    if (found > largest) return `${path}, which is larger than ${largest} bytes`
    const elf = readElf(readFileSync(place))
    if (elf === undefined) return `${path}, which is no program or library for x86-64`
    const { bytes, frames: _, ...kept } = elf
    const data = kept.segments
      .filter(({ write }) => write)
      .map(({ address, offset, size: length }) => ({
        ...{ start: address, end: address + length },
        bytes: Buffer.from(bytes.subarray(offset, offset + length)),
      }))
      .sort((a, b) => a.start - b.start)
    return { path: place, ...kept, data }
  }
}

/**
 * Whether a word of a file's data is as it was when the file was loaded, so that nothing chose it.
 * @param at,value as the file has them
 */
export function isAsLoaded({ filled, data }: Binary, at: number, value: number): boolean {
  if (filled.has(at)) return (filled.get(at) ?? value) === value
  const block = rangeAt(data, at)
  if (block === undefined || at + 8 > block.end) return false
  const place = at - block.start
  return block.bytes.readUInt32LE(place + 4) * 2 ** 32 + block.bytes.readUInt32LE(place) === value
}

/**
 * What a process adds to a file's own addresses; undefined where its code is not what is mapped.
 * @param area of the file, executable
 */
export function biasOf(
  { segments }: Pick<Binary, 'segments'>,
  area: { readonly start: number; readonly end: number; readonly offset: number },
): number | undefined {
  const until = area.offset + area.end - area.start
  const segment = segments.find(
    ({ execute, offset, size }) => execute && offset < until && offset + size > area.offset,
  )
  return segment && area.start - area.offset - (segment.address - segment.offset)
}
