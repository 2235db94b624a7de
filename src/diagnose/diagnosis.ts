import { missingFeatures } from '../cpu/instruction.js'
import type { CodeSymbol } from '../formats/elf/code-symbol.js'
import type { AddressLocation } from '../formats/images/process-maps.js'
import type { DecodedSigill } from '../trial/thaw/evidence.js'
import { type CrashReport, crashAt } from './crash-report.js'
import { type FaultTarget, faultSentence } from './fault-sentence.js'
import { type Layer, layerOf } from './layer.js'
import type { Located } from './processes.js'

/** Why an instruction was where it was. As report.json has it; much of it is not trusted. */
export interface Diagnosis {
  /** who chose the instruction, and what the target has not; without a full stop */
  readonly sentence: string
  readonly layer: Layer['layer']
  /** of the catalogue */
  readonly id: string
  /** of who chose, such as OpenSSL */
  readonly name: string
  /** who chose it and when, in a clause */
  readonly how: string
  /** false: a guess */
  readonly certain: boolean
  /** features that the instruction needs, and those of them that the target lacks */
  readonly needs: readonly string[]
  readonly missing: readonly string[]
  /** null: nothing was mapped there when the app was frozen, or that is not known any more */
  readonly mapping: PlainMapping | null
  readonly symbol: PlainSymbol | null
  /** program of the process */
  readonly executable: string | null
  /** what the runtime itself wrote of the crash at this instruction */
  readonly crash: Omit<CrashReport, 'pc'> | null
}

/** Addresses and offsets are hexadecimal. */
interface PlainMapping {
  readonly kind: 'file' | 'anonymous'
  /** path of a file, or what kind of memory */
  readonly what: string
  /** in the file, or in the memory */
  readonly offset: string
  readonly start: string
  readonly end: string
}

/** Addresses are the file's own, hexadecimal. */
interface PlainSymbol extends Pick<CodeSymbol, 'exact' | 'source' | 'serves'> {
  readonly name: string | null
  readonly start: string
  readonly end: string | null
}

/** @param reports what the app's runtimes wrote of crashes */
export function diagnosisOf(
  sigill: DecodedSigill,
  located: Located,
  reports: readonly CrashReport[],
  target: FaultTarget,
): Diagnosis {
  const { instruction, of, address } = sigill
  const crash = crashAt(reports, address)
  const layer = layerOf({ ...located, symbol: sureOf(located.symbol), of, instruction, crash })
  const missing = missingFeatures(instruction, target.features)
  return {
    sentence: faultSentence(layer, instruction, missing, target),
    ...{ layer: layer.layer, id: layer.id, name: layer.name, how: layer.how },
    ...{ certain: layer.certain, needs: instruction.features, missing },
    mapping: located.mapping ? plainMapping(located.mapping, address) : null,
    symbol: located.symbol ? plainSymbol(located.symbol) : null,
    executable: located.executable ?? null,
    crash: crash ? plainCrash(crash) : null,
  }
}

/** A symbol that merely lies before the place is not what the place belongs to. */
function sureOf(symbol: CodeSymbol | undefined): Pick<CodeSymbol, 'name' | 'serves'> | undefined {
  return symbol && !symbol.exact ? { serves: symbol.serves } : symbol
}

function plainMapping(mapping: AddressLocation, address: bigint): PlainMapping {
  const { kind, start, end } = mapping
  const range = { start: hex(start), end: hex(end) }
  if (kind === 'file') return { kind, what: mapping.path, offset: hex(mapping.offset), ...range }
  const what = mapping.name === undefined ? mapping.what : `${mapping.what} (${mapping.name})`
  return { kind, what, offset: hex(address - start), ...range }
}

function plainSymbol({ name, start, end, exact, source, serves }: CodeSymbol): PlainSymbol {
  return {
    ...{ name: name ?? null, start: hex(start), end: end === undefined ? null : hex(end) },
    ...{ exact, source, serves },
  }
}

function plainCrash({ pc: _, ...crash }: CrashReport): Omit<CrashReport, 'pc'> {
  return crash
}

function hex(value: bigint | number): string {
  return `0x${value.toString(16)}`
}
