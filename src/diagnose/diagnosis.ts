import { hex } from '../base/text/hex.js'
import { missingFeatures } from '../cpu/instruction.js'
import type { CodeSymbol } from '../formats/elf/code-symbol.js'
import type { AddressLocation } from '../formats/images/process-maps.js'
import type { DecodedSigill } from '../trial/thaw/evidence.js'
import { type CrashReport, crashAt } from './crash-report.js'
import { type FaultTarget, faultSentence } from './fault-sentence.js'
import { type Layer, layerOf } from './layer.js'
import type { Located } from './processes.js'

/** Who chose an instruction, and what it needs. It goes into report.json as it is; parts are not trusted. */
export interface Diagnosis {
  /** who chose the instruction, and what the target lacks; without a full stop */
  readonly sentence: string
  readonly layer: Layer['layer']
  /** id in the catalogue */
  readonly id: string
  /** name of the software that chose, such as OpenSSL */
  readonly name: string
  /** who chose it and when, as a clause */
  readonly how: string
  /** false: a guess */
  readonly certain: boolean
  /** features that the instruction needs */
  readonly needs: readonly string[]
  /** those of `needs` that the target lacks */
  readonly missing: readonly string[]
  /** null: not known, or nothing was mapped there when the app was frozen */
  readonly mapping: PlainMapping | null
  readonly symbol: PlainSymbol | null
  /** path of the process's program */
  readonly executable: string | null
  /** the runtime's own report of a crash at this instruction */
  readonly crash: Omit<CrashReport, 'pc'> | null
}

/** Addresses and offsets are hexadecimal. */
interface PlainMapping {
  readonly kind: 'file' | 'anonymous'
  /** path of the file, or the kind of memory */
  readonly what: string
  /** in the file, or in the mapping */
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

/** @param reports crash reports of the app's runtimes */
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
    layer: layer.layer,
    id: layer.id,
    name: layer.name,
    how: layer.how,
    certain: layer.certain,
    needs: instruction.features,
    missing,
    mapping: located.mapping ? plainMapping(located.mapping, address) : null,
    symbol: located.symbol ? plainSymbol(located.symbol) : null,
    executable: located.executable ?? null,
    crash: crash ? plainCrash(crash) : null,
  }
}

/** The name of a symbol counts only if the place is certainly inside the function. */
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
    name: name ?? null,
    start: hex(start),
    end: end === undefined ? null : hex(end),
    exact,
    source,
    serves,
  }
}

function plainCrash({ pc: _, ...crash }: CrashReport): Omit<CrashReport, 'pc'> {
  return crash
}
