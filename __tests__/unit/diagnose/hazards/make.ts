import { loadIced } from '../../../../src/diagnose/hazards/iced.js'
import { needsTeller } from '../../../../src/diagnose/hazards/needs.js'
import type { Stepper } from '../../../../src/diagnose/hazards/step.js'

export const page = 4096
/** Where a made file has its code, and its data, in the file as in its own addresses. */
export const codeAt = page
export const dataAt = 2 * page

export const avx2 = Buffer.from('c5f5fcc2', 'hex') // vpaddb ymm0,ymm1,ymm2
export const ret = Buffer.from('c3', 'hex')
export const zmm = Buffer.from('62f1fe486f06', 'hex') // vmovdqu64 zmm0,[rsi]

interface MadeElf {
  readonly code: Uint8Array
  /** bounds of functions, from the beginning of the code */
  readonly functions: readonly (readonly [number, number])[]
  /** places in the data that the dynamic linker fills with functions */
  readonly slots?: readonly number[]
  /** places in the data that it fills with an address of the file */
  readonly tables?: readonly (readonly [number, number])[]
  readonly absolute?: boolean
}

/** A library of three pages: headers, code, data. */
export function makeElf({ code, functions, slots = [], tables = [], absolute }: MadeElf): Buffer {
  const file = Buffer.alloc(3 * page)
  file.write('\x7fELF\x02\x01\x01', 'latin1')
  file.writeUInt16LE(absolute ? 2 : 3, 16)
  file.writeUInt16LE(62, 18)
  file.writeUInt32LE(64, 32)
  file.writeUInt32LE(sectionsAt, 40)
  file.writeUInt16LE(56, 54)
  file.writeUInt16LE(4, 56)
  file.writeUInt16LE(64, 58)
  file.writeUInt16LE(1, 60)
  for (const [index, [type, flags, at, size]] of [
    [1, 4, 0, page],
    [1, 5, codeAt, page],
    [1, 6, dataAt, page],
    [0x6474e550, 4, framesAt, 12 + 8 * functions.length],
  ].entries()) {
    const header = 64 + 56 * index
    file.writeUInt32LE(type as number, header)
    file.writeUInt32LE(flags as number, header + 4)
    for (const field of [8, 16, 24]) file.writeUInt32LE(at as number, header + field)
    for (const field of [32, 40]) file.writeUInt32LE(size as number, header + field)
  }
  Buffer.from(code).copy(file, codeAt)
  writeFrames(file, functions)
  const relocations = [
    ...slots.map((at) => ({ at, kind: 7, addend: 0 })),
    ...tables.map(([at, addend]) => ({ at, kind: 8, addend })),
  ]
  file.writeUInt32LE(4, sectionsAt + 4)
  file.writeUInt32LE(relocationsAt, sectionsAt + 24)
  file.writeUInt32LE(24 * relocations.length, sectionsAt + 32)
  for (const [index, { at, kind, addend }] of relocations.entries()) {
    file.writeUInt32LE(at, relocationsAt + 24 * index)
    file.writeUInt32LE(kind, relocationsAt + 24 * index + 8)
    file.writeUInt32LE(addend, relocationsAt + 24 * index + 16)
  }
  return file
}

const framesAt = 0x400
const entriesAt = 0x600
const relocationsAt = 0x800
const sectionsAt = 0xc00

function writeFrames(file: Buffer, functions: MadeElf['functions']): void {
  file.set([1, 0x1b, 0x03, 0x3b], framesAt)
  file.writeUInt32LE(functions.length, framesAt + 8)
  for (const [index, [start, end]] of functions.entries()) {
    const entry = entriesAt + 16 * index
    file.writeInt32LE(codeAt + start - framesAt, framesAt + 12 + 8 * index)
    file.writeInt32LE(entry - framesAt, framesAt + 16 + 8 * index)
    file.writeInt32LE(codeAt + start - (entry + 8), entry + 8)
    file.writeUInt32LE(end - start, entry + 12)
  }
}

/** `jmp` or `call` from one place to another. */
export function lead(opcode: 'e9' | 'e8', from: number, to: number): Buffer {
  const bytes = Buffer.alloc(5)
  bytes.write(opcode, 'hex')
  bytes.writeInt32LE(to - from - 5, 1)
  return bytes
}

/** Pieces of code at their places, one after the other, with zeros between. */
export function laid(...pieces: readonly (readonly [number, ...Uint8Array[]])[]): Buffer {
  const code = Buffer.alloc(page)
  for (const [at, ...parts] of pieces) Buffer.concat(parts).copy(code, at)
  return code
}

export async function teller() {
  const iced = await loadIced()
  const tell = needsTeller(iced, undefined)
  return { iced, tell: (stepper: Stepper) => tell(stepper.instruction) }
}
