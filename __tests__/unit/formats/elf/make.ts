export const page = 4096
/** Offsets and addresses of code and data in the files that are made here. */
export const codeAt = page
export const dataAt = 2 * page

interface MadeElf {
  readonly code: Uint8Array
  /** bounds of functions, from the beginning of the code */
  readonly functions: readonly (readonly [number, number])[]
  /** false: only .eh_frame lists the functions, without the search table; true by default */
  readonly searchTable?: boolean
  /** GOT slots for functions of these names in another file */
  readonly slots?: readonly (readonly [number, string])[]
  /** words that are relocated to an address in the file */
  readonly tables?: readonly (readonly [number, number])[]
  /** GOT slots that are filled with the result of a resolver (IRELATIVE) */
  readonly resolvers?: readonly (readonly [number, number])[]
  /** entries of PT_DYNAMIC */
  readonly dynamic?: readonly (readonly [number, number])[]
  /** sections of notes */
  readonly notes?: readonly { readonly align: number; readonly content: Buffer }[]
  readonly debugLink?: string
  /** a non-PIE executable, instead of a library */
  readonly fixed?: boolean
}

const at = {
  search: 0x200,
  frames: 0x300,
  relocations: 0x500,
  symbols: 0x600,
  names: 0x700,
  dynamic: 0x780,
  notes: 0x800,
  link: 0x900,
  sectionNames: 0x980,
  sections: 0xa00,
}

interface MadeSection {
  readonly name?: string
  readonly type: number
  readonly flags?: number
  readonly offset: number
  readonly size: number
  readonly link?: number
  readonly align?: number
}

/** A file of three pages: headers, code, data. */
export function makeElf(made: MadeElf): Buffer {
  const { code, functions, slots = [], tables = [], resolvers = [], dynamic = [] } = made
  const file = Buffer.alloc(3 * page)
  Buffer.from(code).copy(file, codeAt)
  const framesEnd = writeFrames(file, functions)
  const names = slots.map(([, name]) => name)
  const nameOffsets = writeNames(file, at.names, names)
  nameOffsets.forEach((name, index) => {
    file.writeUInt32LE(name, at.symbols + 24 * (index + 1))
  })
  const relocations = [
    ...slots.map(([slot], index) => ({ slot, kind: 7, symbol: index + 1, addend: 0 })),
    ...tables.map(([slot, addend]) => ({ slot, kind: 8, symbol: 0, addend })),
    ...resolvers.map(([slot, addend]) => ({ slot, kind: 37, symbol: 0, addend })),
  ]
  for (const [index, { slot, kind, symbol, addend }] of relocations.entries()) {
    const entry = at.relocations + 24 * index
    file.writeUInt32LE(slot, entry)
    file.writeUInt32LE(kind, entry + 8)
    file.writeUInt32LE(symbol, entry + 12)
    file.writeUInt32LE(addend, entry + 16)
  }
  dynamic.forEach(([tag, value], index) => {
    file.writeBigUInt64LE(BigInt(tag), at.dynamic + 16 * index)
    file.writeBigUInt64LE(BigInt(value), at.dynamic + 16 * index + 8)
  })
  const notes = writeNotes(file, made.notes ?? [])
  file.write(made.debugLink ?? '', at.link)
  writeHeaders(file, made, functions.length)
  writeSections(file, [
    { type: 0, offset: 0, size: 0 },
    { type: 4, offset: at.relocations, size: 24 * relocations.length, link: 2 },
    { type: 11, offset: at.symbols, size: 24 * (slots.length + 1), link: 3 },
    { type: 3, offset: at.names, size: at.dynamic - at.names },
    { name: '.text', type: 1, flags: 6, offset: codeAt, size: page },
    { name: '.data', type: 1, flags: 3, offset: dataAt, size: page },
    { name: '.eh_frame', type: 1, flags: 2, offset: at.frames, size: framesEnd - at.frames },
    ...(made.debugLink ? [{ name: '.gnu_debuglink', type: 1, offset: at.link, size: 64 }] : []),
    ...notes,
  ])
  return file
}

function writeHeaders(file: Buffer, made: MadeElf, functions: number): void {
  const { searchTable = true, dynamic = [], fixed = false } = made
  file.write('\x7fELF\x02\x01\x01', 'latin1')
  file.writeUInt16LE(fixed ? 2 : 3, 16)
  file.writeUInt16LE(62, 18)
  file.writeUInt32LE(64, 32)
  file.writeUInt16LE(56, 54)
  const headers = [
    [1, 4, 0, page],
    [1, 5, codeAt, page],
    [1, 6, dataAt, page],
    ...(searchTable ? [[0x6474e550, 4, at.search, 12 + 8 * functions]] : []),
    ...(dynamic.length > 0 ? [[2, 4, at.dynamic, 16 * dynamic.length]] : []),
  ] as [number, number, number, number][]
  file.writeUInt16LE(headers.length, 56)
  for (const [index, [type, flags, offset, size]] of headers.entries()) {
    const header = 64 + 56 * index
    file.writeUInt32LE(type, header)
    file.writeUInt32LE(flags, header + 4)
    for (const field of [8, 16, 24]) file.writeUInt32LE(offset, header + field)
    for (const field of [32, 40]) file.writeUInt32LE(size, header + field)
  }
}

function writeSections(file: Buffer, sections: readonly MadeSection[]): void {
  const all = [...sections, { type: 3, offset: at.sectionNames, size: 0x80 }]
  const names = writeNames(
    file,
    at.sectionNames,
    all.map(({ name = '' }: Partial<MadeSection>) => name),
  )
  file.writeUInt32LE(at.sections, 40)
  file.writeUInt16LE(64, 58)
  file.writeUInt16LE(all.length, 60)
  file.writeUInt16LE(all.length - 1, 62)
  for (const [index, section] of all.entries()) {
    const { type, flags = 0, offset, size, link = 0, align = 0 }: MadeSection = section
    const header = at.sections + 64 * index
    file.writeUInt32LE(names[index] ?? 0, header)
    file.writeUInt32LE(type, header + 4)
    file.writeUInt32LE(flags, header + 8)
    for (const field of [16, 24]) file.writeUInt32LE(offset, header + field)
    file.writeUInt32LE(size, header + 32)
    file.writeUInt32LE(link, header + 40)
    file.writeUInt32LE(align, header + 48)
  }
}

/** @returns the offset of each name in the table */
function writeNames(file: Buffer, table: number, names: readonly string[]): number[] {
  let end = 1
  return names.map((name) => {
    if (name === '') return 0
    const begin = end
    end += file.write(`${name}\0`, table + begin)
    return begin
  })
}

function writeNotes(file: Buffer, notes: NonNullable<MadeElf['notes']>): MadeSection[] {
  let end = at.notes
  return notes.map(({ align, content }) => {
    const offset = end
    end += content.copy(file, offset)
    return { type: 7, offset, size: content.length, align }
  })
}

/** One entry of a section of notes, whose owner is GNU. */
export function gnuNote(type: number, content: Buffer): Buffer {
  const note = Buffer.alloc(16)
  note.writeUInt32LE(4, 0)
  note.writeUInt32LE(content.length, 4)
  note.writeUInt32LE(type, 8)
  note.write('GNU', 12)
  return Buffer.concat([note, content])
}

/** A CIE with augmentation "zR": addresses are relative to themselves, in 32 bits. */
const cie = Buffer.from('1400000000000000017a5200017810011b0c070890010000', 'hex')

/** .eh_frame with its CIE and an entry for each function, and the search table. @returns its end */
function writeFrames(file: Buffer, functions: MadeElf['functions']): number {
  cie.copy(file, at.frames)
  file.set([1, 0x1b, 0x03, 0x3b], at.search)
  file.writeUInt32LE(functions.length, at.search + 8)
  let entry = at.frames + cie.length
  for (const [index, [start, end]] of functions.entries()) {
    file.writeInt32LE(codeAt + start - at.search, at.search + 12 + 8 * index)
    file.writeInt32LE(entry - at.search, at.search + 16 + 8 * index)
    file.writeUInt32LE(16, entry)
    file.writeUInt32LE(entry + 4 - at.frames, entry + 4)
    file.writeInt32LE(codeAt + start - (entry + 8), entry + 8)
    file.writeUInt32LE(end - start, entry + 12)
    entry += 20
  }
  return entry
}
