import { features, featuresFromLinuxFlags } from '../../../cpu/features.js'
import { difference } from '../../../cpu/sets.js'
import {
  type CpuInfoImage,
  capabilityFlags,
  flagsOfWords,
} from '../../../formats/images/cpuinfo.js'
import {
  bitsOf,
  type CheckedError,
  type Cpus,
  comparedFlags,
  isHarmful,
  statesOf,
} from './checks.js'
import type { RestoreCpu } from './restore-log.js'

/** What is known of the two CPUs that CRIU compared. */
export interface CriuCpus extends Cpus {
  /** name of the target, for sentences */
  readonly name: string
  /** flags of /proc/cpuinfo of the source CPU; undefined: not known */
  readonly sourceFlags?: readonly string[] | undefined
  /** flags of /proc/cpuinfo of the guest; undefined: not known */
  readonly guestFlags?: readonly string[] | undefined
  /** the guest's CPU, from CRIU's log of the restore */
  readonly here?: RestoreCpu | undefined
}

/**
 * Names of features; of flags of /proc/cpuinfo where the table has no row for them; or of bits of XCR0
 * that stand for no feature.
 */
export interface Differences {
  /** the source CPU had them, and the guest lacks them */
  readonly missing: readonly string[]
  /** the guest has them, and the source CPU lacked them */
  readonly more: readonly string[]
  /** those of both that do no harm to any program */
  readonly benign: readonly string[]
}

/** The differences between the two CPUs in what CRIU compared for this error. */
export function differences(
  { check, found }: CheckedError,
  cpus: CriuCpus,
  cpuinfo: CpuInfoImage | undefined,
): Differences {
  switch (check.id) {
    case 'xsave area':
      return differencesOf({ missing: ['xsave'] })
    case 'fpu bits':
      return differencesOf({
        missing: ['fpu', 'fxsr', 'xsave', 'xsaves'].filter((_, at) => found[at + 1] === '1'),
      })
    case 'xfeatures':
      return differencesOf({ lost: BigInt(`0x${found[1]}`) })
    case 'xsave size':
      return ofRegisters(cpus, cpuinfo)
    case 'instructions':
      return differencesOf({
        missing: ofFlags(cpus, cpuinfo).missing.filter((flag) => comparedFlags.has(flag)),
      })
    case 'all words':
      return differencesOf(ofFlags(cpus, cpuinfo))
    case 'vendor':
      return differencesOf({})
  }
}

function ofRegisters({ source, here, ...cpus }: CriuCpus, cpuinfo: CpuInfoImage | undefined) {
  const states = new Set(statesOf((1n << 64n) - 1n))
  const guest = difference(cpus.target, new Set(cpus.shortfalls))
  const [image, host] = [cpuinfo?.xfeatures, here?.xfeatures]
  const seen = image !== undefined && host !== undefined
  const own = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...difference(one, other)].filter((name) => states.has(name))
  return differencesOf({
    missing: own(source, guest),
    more: own(guest, source),
    lost: seen ? image & ~host : 0n,
    gained: seen ? host & ~image : 0n,
  })
}

/**
 * The differences as flags of /proc/cpuinfo. Linux hides the same flags on both CPUs, so only flags
 * that it showed for the source CPU count.
 */
function ofFlags({ source, target, ...cpus }: CriuCpus, cpuinfo: CpuInfoImage | undefined) {
  const shown = cpus.sourceFlags && new Set(cpus.sourceFlags)
  const words = cpuinfo && [...flagsOfWords(cpuinfo.words)].filter((flag) => flag !== 'osxsave')
  const image = words?.filter((flag) => !shown || shown.has(flag)) ?? shown ?? flagsOf(source)
  if (cpus.guestFlags) {
    const guest = new Set(cpus.guestFlags)
    const before = new Set(words ?? image)
    const more = cpus.guestFlags.filter(
      (flag) => inWords(flag) && !byCriu.has(flag) && !before.has(flag),
    )
    return { missing: [...image].filter((flag) => inWords(flag) && !guest.has(flag)), more }
  }
  const guest = flagsOf(difference(target, new Set(cpus.shortfalls)))
  const known = (flag: string) => featuresFromLinuxFlags([flag]).size > 0 && inWords(flag)
  const before = new Set(image)
  return {
    missing: [...image].filter((flag) => known(flag) && !guest.has(flag)),
    more: [...guest].filter((flag) => known(flag) && !before.has(flag)),
  }
}

/** CRIU sets these by its own rules, so Linux may list more of them. */
const byCriu = new Set(['rep_good', 'nopl', 'cpuid'])

function inWords(flag: string): boolean {
  return capabilityFlags.has(flag)
}

function flagsOf(names: ReadonlySet<string>): Set<string> {
  return new Set(features.flatMap(({ name, linux }) => (linux && names.has(name) ? [linux] : [])))
}

interface Found {
  /** names of features or flags of /proc/cpuinfo */
  readonly missing?: readonly string[]
  readonly more?: readonly string[]
  /** bits of XCR0 that only the source CPU has, and that only the guest has */
  readonly lost?: bigint
  readonly gained?: bigint
}

function differencesOf({ missing = [], more = [], lost = 0n, gained = 0n }: Found): Differences {
  const lacking = namesOf([...missing, ...statesOf(lost)])
  const added = [...namesOf([...more, ...statesOf(gained)]), ...unnamedBits(gained)]
  return {
    missing: [...lacking, ...unnamedBits(lost)],
    more: added,
    // Nothing is known of a bit without a feature, so its loss may do harm.
    benign: [...lacking.filter((name) => !isHarmful(name)), ...added],
  }
}

/** Bits of XCR0 that stand for no feature. */
function unnamedBits(mask: bigint): string[] {
  return bitsOf(mask)
    .filter((bit) => statesOf(1n << BigInt(bit)).length === 0)
    .map((bit) => `bit ${bit} of XCR0`)
}

/** In table order, then the flags that the table has no row for. */
function namesOf(flags: readonly string[]): string[] {
  const isName = new Set(features.map(({ name }) => name))
  const names = flags.map((flag) =>
    isName.has(flag) ? flag : ([...featuresFromLinuxFlags([flag])][0] ?? flag),
  )
  const all = new Set(names)
  const inTable = features.filter(({ name }) => all.has(name)).map(({ name }) => name)
  return [...inTable, ...[...all].filter((name) => !isName.has(name))]
}
