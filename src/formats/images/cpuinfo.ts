import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readEntry, readImage } from './container.js'
import words from './cpuid-words.json' with { type: 'json' }
import { ImageDamaged } from './damaged.js'
import * as messages from './messages-x86.js'

/** The CPU that a checkpoint was taken on, as CRIU saw it. It is there if `--cpu-cap` was given. */
export interface CpuInfoImage {
  readonly vendor: 'Intel' | 'AMD' | 'unknown'
  readonly family: number
  readonly model: number
  readonly stepping: number
  /** as the CPU calls itself; not trusted */
  readonly name: string | undefined
  /** 1 or 2: that of 12 or of 19 words */
  readonly version: number
  /** 32 bits each, of CPUID for the most part */
  readonly words: readonly number[]
  /** bits of XCR0 that CRIU knows and the CPU has, whether the kernel enabled them or not */
  readonly xfeatures: bigint | undefined
  /** bytes: of the registers that the kernel enabled, and of all that the CPU has */
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
export function readCpuInfo(folder: string): CpuInfoImage | undefined {
  if (!existsSync(join(folder, name))) return undefined
  const { x86Entry } = readEntry(readImage(folder, name, 'cpuinfo'), messages.cpuinfo)
  const [entry] = x86Entry
  if (entry === undefined || x86Entry.length > 1) {
    throw new ImageDamaged(name, `it has ${x86Entry.length} x86 CPUs instead of one`)
  }
  return {
    vendor: vendors[entry.vendorId] ?? 'unknown',
    ...{ family: entry.cpuFamily, model: entry.model, stepping: entry.stepping },
    ...{ name: entry.modelId, version: entry.capabilityVer, words: entry.capability },
    ...{ xfeatures: entry.xfeaturesMask, xsaveSize: entry.xsaveSize },
    xsaveSizeMax: entry.xsaveSizeMax,
  }
}

const table = new Map(
  Object.entries(words.words).map(([word, { flags }]) => [Number(word), flags.split(' ')]),
)

/** Every flag that a word of CRIU's has a bit of. */
export const capabilityFlags: ReadonlySet<string> = new Set(
  [...table.values()].flat().filter((flag) => flag !== '-'),
)

/** The flags, as Linux calls them, whose bits are set; bits that have no name are left out. */
export function flagsOfWords(set: readonly number[]): Set<string> {
  return new Set(
    [...table].flatMap(([word, flags]) =>
      flags.filter((flag, bit) => flag !== '-' && ((set[word] ?? 0) >>> bit) & 1),
    ),
  )
}
