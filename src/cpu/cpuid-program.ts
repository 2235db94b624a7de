import { MachineCode } from './machine-code.js'
import { codeAddress, memoryAddress, staticProgram } from './static-program.js'
import { readHex, writeHexAndExit } from './write-hex.js'

/** What the instruction CPUID answers for one leaf. */
export interface CpuidLeaf {
  readonly eax: number
  readonly ebx: number
  readonly ecx: number
  readonly edx: number
}

/** Its leaves by number, subleaf 0. */
export type Cpuid = ReadonlyMap<number, CpuidLeaf>

const leaves = [0, 1, 7]
const leafSize = 16
const tableSize = leafSize * leaves.length

/**
 * A static program that prints what CPUID says, whatever the kernel shows of it: one line for
 * `readCpuid`.
 */
export function cpuidProgram(): Buffer {
  const code = new MachineCode(codeAddress)
  for (const [index, leaf] of leaves.entries()) {
    const at = memoryAddress + leafSize * index
    code.add('b8', leaf, '31 c9', '0f a2') // mov eax, leaf; xor ecx, ecx; cpuid
    code.add('89 04 25', at, '89 1c 25', at + 4) // mov [at], eax; mov [at + 4], ebx
    code.add('89 0c 25', at + 8, '89 14 25', at + 12) // mov [at + 8], ecx; mov [at + 12], edx
  }
  writeHexAndExit(code, memoryAddress, tableSize)
  return staticProgram(code.bytes())
}

/**
 * The leaves that the CPU has. A leaf beyond its last one is left out: some CPUs answer it with what
 * belongs to another.
 * @returns undefined if the line is not one that the program prints
 */
export function readCpuid(line: string): Cpuid | undefined {
  const bytes = readHex(line, tableSize)
  if (bytes === undefined) return undefined
  const last = bytes.readUInt32LE(0)
  const all = leaves.map((leaf, index): [number, CpuidLeaf] => {
    const register = (at: number) => bytes.readUInt32LE(leafSize * index + at)
    return [leaf, { eax: register(0), ebx: register(4), ecx: register(8), edx: register(12) }]
  })
  return new Map(all.filter(([leaf]) => leaf <= last))
}

/** The name that the vendor gives itself in leaf 0. */
export function vendorOf(cpuid: Cpuid): string {
  const { ebx = 0, edx = 0, ecx = 0 } = cpuid.get(0) ?? {}
  const name = Buffer.alloc(12)
  for (const [index, part] of [ebx, edx, ecx].entries()) name.writeUInt32LE(part, 4 * index)
  return name.toString('latin1')
}

/** Family and model as Linux counts them. Source: arch/x86/lib/cpu.c of Linux 6.12. */
export function signatureOf(cpuid: Cpuid): { family: number; model: number; raw: number } {
  const raw = cpuid.get(1)?.eax ?? 0
  const base = (raw >>> 8) & 0xf
  const family = base === 0xf ? base + ((raw >>> 20) & 0xff) : base
  const low = (raw >>> 4) & 0xf
  return { family, model: family >= 6 ? low + (((raw >>> 16) & 0xf) << 4) : low, raw }
}
