import { readFileSync, statSync } from 'node:fs'
import { type Elf, readElf } from './elf.js'
import type { FilePlace } from './space.js'

/** More than any program has; it is read whole. */
const largest = 1024 ** 3

/** What has to be remembered of an ELF file that a process maps. */
export type Binary = Omit<Elf, 'bytes' | 'frames'> & {
  /** on disk */
  readonly path: string
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
    const found = statSync(place).size
    if (size !== undefined && BigInt(found) !== size) return `${path}, which has changed`
    if (found > largest) return `${path}, which is larger than ${largest} bytes`
    const elf = readElf(readFileSync(place))
    if (elf === undefined) return `${path}, which is no program or library for x86-64`
    const { absolute, segments, slots } = elf
    return { path: place, absolute, segments, slots }
  }
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
