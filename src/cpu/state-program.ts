import { MachineCode } from './machine-code.js'
import type { RegisterState } from './register-state.js'
import { codeAddress, memoryAddress, staticProgram } from './static-program.js'
import { readHex, writeHexAndExit } from './write-hex.js'

/** XCR0, then size and offset of components 2 to 31, as CPUID leaf 0DH tells them. */
const table = memoryAddress
const components = { first: 2, last: 31 }
const tableSize = 8 * (components.last - components.first + 2)

/**
 * A static program that prints which register state the kernel has enabled: one line for `readState`.
 * Without XSAVE all of it is 0.
 */
export function stateProgram(): Buffer {
  const code = new MachineCode(codeAddress)
  code.add('b8', 1, '31 c9', '0f a2') // mov eax, 1; xor ecx, ecx; cpuid
  code.add('0f ba e1 1b', '73 36') // bt ecx, OSXSAVE; jnc over what follows, to the text
  code.add('31 c9', '0f 01 d0') // xor ecx, ecx; xgetbv
  code.add('89 04 25', table, '89 14 25', table + 4) // mov [table], eax; mov [table + 4], edx
  code.add('be', components.first) // mov esi, 2
  code.add('b8', 0xd, '89 f1', '0f a2') // again: mov eax, 0dh; mov ecx, esi; cpuid
  code.add('89 04 f5', table - 8, '89 1c f5', table - 4) // mov [table - 8 + 8 * rsi], eax; ... ebx
  code.add('ff c6', '83 fe', byte(components.last + 1), '72 e2') // inc esi; cmp esi, 32; jb again
  writeHexAndExit(code, table, tableSize)
  return staticProgram(code.bytes())
}

/** @returns undefined if the line is not one that the program prints */
export function readState(line: string): RegisterState | undefined {
  const bytes = readHex(line, tableSize)
  if (bytes === undefined) return undefined
  const enabled = bytes.readUInt32LE(0)
  const state = []
  for (let bit = components.first; bit <= components.last; bit++) {
    const at = 8 * (bit - components.first + 1)
    const [size, offset] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)]
    if ((enabled >>> bit) & 1) state.push({ bit, offset, size })
  }
  return state
}

function byte(value: number): string {
  return value.toString(16).padStart(2, '0')
}
