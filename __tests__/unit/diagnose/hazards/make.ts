import { loadIced } from '../../../../src/diagnose/hazards/iced.js'
import { needsReader } from '../../../../src/diagnose/hazards/needs.js'
import { page } from '../../formats/elf/make.js'

export const avx2 = Buffer.from('c5f5fcc2', 'hex') // vpaddb ymm0,ymm1,ymm2
export const ret = Buffer.from('c3', 'hex')
export const zmm = Buffer.from('62f1fe486f06', 'hex') // vmovdqu64 zmm0,[rsi]

/** A `jmp` or `call` from one address to another. */
export function branch(opcode: 'e9' | 'e8', from: number, to: number): Buffer {
  const bytes = Buffer.alloc(5)
  bytes.write(opcode, 'hex')
  bytes.writeInt32LE(to - from - 5, 1)
  return bytes
}

/** A page of code: pieces at their offsets, and zeros between them. */
export function laid(...pieces: readonly (readonly [number, ...Uint8Array[]])[]): Buffer {
  const code = Buffer.alloc(page)
  for (const [at, ...parts] of pieces) Buffer.concat(parts).copy(code, at)
  return code
}

export async function decoder() {
  const iced = await loadIced()
  return { iced, needsAt: needsReader(iced, undefined) }
}
