import { stringAt, tableEntries, word } from './bytes.js'
import { type Range, withoutOverlap } from './ranges.js'

/** A section header. Stripped and static files have them too. */
export interface Section {
  /** SHT_* */
  readonly type: number
  /** SHF_* */
  readonly flags: number
  readonly address: number
  /** in the file; bytes */
  readonly offset: number
  readonly size: number
  /** index of another section, whose meaning depends on the type */
  readonly link: number
  readonly align: number
  /** offset of its name in the section of names */
  readonly name: number
}

/** A file whose sections were read. */
interface Sectioned {
  /** a non-PIE executable */
  readonly fixed: boolean
  readonly bytes: Buffer
  readonly sections: readonly Section[]
}

/** SHT_* of the gABI. */
export const sectionType = { content: 1, relocations: 4, note: 7, dynamicSymbols: 11 }
/** SHF_ALLOC, SHF_EXECINSTR */
const flag = { alloc: 2, code: 4 }
/** Far more than any file has. */
const mostSections = 4096
const longestName = 64

/** @param bytes of a file that has an ELF header */
export function readSections(bytes: Buffer): Section[] {
  const table = {
    offset: word(bytes, 40),
    size: bytes.readUInt16LE(58),
    count: Math.min(bytes.readUInt16LE(60), mostSections),
  }
  return tableEntries(bytes, table, 64).map((at) => ({
    type: bytes.readUInt32LE(at + 4),
    flags: word(bytes, at + 8),
    address: word(bytes, at + 16),
    offset: word(bytes, at + 24),
    size: word(bytes, at + 32),
    link: bytes.readUInt32LE(at + 40),
    align: word(bytes, at + 48),
    name: bytes.readUInt32LE(at),
  }))
}

/** The first section of a name, such as `.eh_frame`. */
export function sectionNamed({ bytes, sections }: Sectioned, name: string): Section | undefined {
  const names = sections[bytes.readUInt16LE(62)]
  if (names === undefined) return undefined
  return sections.find((one) => stringAt(bytes, names.offset + one.name, longestName) === name)
}

/** The addresses of the sections of code. */
export function codeSections({ sections }: Sectioned): Range[] {
  const code = sections.filter(
    ({ type, flags }) => type === sectionType.content && (flags & flag.code) !== 0,
  )
  return withoutOverlap(code.map(({ address, size }) => ({ start: address, end: address + size })))
}

/**
 * Data sections of a non-PIE executable, as offsets in the file, 8-aligned, ascending, without
 * overlap; empty for PIE and libraries. Only the data of a non-PIE executable contains pointers
 * before it is loaded.
 */
export function dataSections({ bytes, fixed, sections }: Sectioned): Range[] {
  if (!fixed) return []
  const ranges = sections.flatMap(({ type, flags, offset, size }) => {
    const start = Math.ceil(offset / 8) * 8
    const end = Math.min(offset + size, bytes.length)
    const isData = type === sectionType.content && (flags & flag.alloc) !== 0
    return isData && (flags & flag.code) === 0 && start < end ? [{ start, end }] : []
  })
  return withoutOverlap(ranges)
}
