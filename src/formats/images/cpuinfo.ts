import { existsSync } from 'node:fs'
import { join } from 'node:path'
import capabilityBits from './capability-bits.json' with { type: 'json' }
import { readEntry, readImage } from './container.js'
import { ImageDamaged } from './damaged.js'
import * as messages from './messages-x86.js'

/** The source CPU as CRIU saw it. CRIU writes it if `--cpu-cap` was given. */
export interface CpuInfoImage {
  readonly vendor: 'Intel' | 'AMD' | 'unknown'
  readonly family: number
  readonly model: number
  readonly stepping: number
  /** the name that the CPU gives itself; not trusted */
  readonly name: string | undefined
  /** of the image: 1 with 12 words, 2 with 19 */
  readonly version: number
  /** 32 bits each, most of them from CPUID */
  readonly words: readonly number[]
  /** bits of XCR0 that CRIU knows and the CPU supports, whether the kernel enabled them or not */
  readonly xfeatures: bigint | undefined
  /** size of the XSAVE area in bytes: of the state that the kernel enabled, and of all state */
  readonly xsaveSize: number | undefined
  readonly xsaveSizeMax: number | undefined
}

const name = 'cpuinfo.img'
const vendors = ['unknown', 'Intel', 'AMD'] as const

/**
 * @param folder of CRIU's images
 * @returns undefined: CRIU wrote none
 * @throws ImageDamaged
 */
export function readCpuInfoImage(folder: string): CpuInfoImage | undefined {
  if (!existsSync(join(folder, name))) return undefined
  const { x86Entry } = readEntry(readImage(folder, name, 'cpuinfo'), messages.cpuinfo)
  const [entry] = x86Entry
  if (entry === undefined || x86Entry.length > 1) {
    throw new ImageDamaged(name, `it has ${x86Entry.length} x86 CPUs instead of one`)
  }
  return {
    vendor: vendors[entry.vendorId] ?? 'unknown',
    family: entry.cpuFamily,
    model: entry.model,
    stepping: entry.stepping,
    name: entry.modelId,
    version: entry.capabilityVer,
    words: entry.capability,
    xfeatures: entry.xfeaturesMask,
    xsaveSize: entry.xsaveSize,
    xsaveSizeMax: entry.xsaveSizeMax,
  }
}

const table = new Map(
  Object.entries(capabilityBits.words).map(([word, { flags }]) => [Number(word), flags.split(' ')]),
)

/** All Linux flags that have a bit in CRIU's words. */
export const capabilityFlags: ReadonlySet<string> = new Set(
  [...table.values()].flat().filter((flag) => flag !== '-'),
)

/** The Linux names of the bits that are set, without bits that have no name. */
export function flagsOfWords(set: readonly number[]): Set<string> {
  return new Set(
    [...table].flatMap(([word, flags]) =>
      flags.filter((flag, bit) => flag !== '-' && ((set[word] ?? 0) >>> bit) & 1),
    ),
  )
}
