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

/** Names of features, or flags of /proc/cpuinfo where the table has no row for them. */
export interface Differences {
  /** the source CPU had them, and the guest lacks them */
  readonly missing: readonly string[]
  /** the guest has them, and the source CPU lacked them */
  readonly more: readonly string[]
}

/** The differences between the two CPUs in what CRIU compared for this error. */
export function differences(
  { check, found }: CheckedError,
  cpus: CriuCpus,
  cpuinfo: CpuInfoImage | undefined,
): Differences {
  switch (check.id) {
    case 'xsave area':
      return missing(['xsave'])
    case 'fpu bits':
      return missing(['fpu', 'fxsr', 'xsave', 'xsaves'].filter((_, at) => found[at + 1] === '1'))
    case 'xfeatures':
      return missing(named(BigInt(`0x${found[1]}`)))
    case 'xsave size':
      return ofRegisters(cpus, cpuinfo)
    case 'instructions':
      return missing(ofFlags(cpus, cpuinfo).missing.filter((flag) => comparedFlags.has(flag)))
    case 'all words':
      return inNames(ofFlags(cpus, cpuinfo))
    case 'vendor':
      return missing([])
  }
}

/** The differences that do no harm to any program. */
export function benignOf({ missing, more }: Differences): string[] {
  return [...missing.filter((name) => !isHarmful(name) && !isBit(name)), ...more]
}

function missing(flags: readonly string[]): Differences {
  return inNames({ missing: flags, more: [] })
}

const isBit = (name: string) => name.startsWith('bit ')

/** The features of sets of registers. A set without a feature is named by its bit. */
function named(mask: bigint): string[] {
  return bitsOf(mask).flatMap((bit) => {
    const states = statesOf(1n << BigInt(bit))
    return states.length > 0 ? states : [`bit ${bit} of XCR0`]
  })
}

function ofRegisters({ source, here, ...cpus }: CriuCpus, cpuinfo: CpuInfoImage | undefined) {
  const states = new Set(statesOf((1n << 64n) - 1n))
  const guest = difference(cpus.target, new Set(cpus.shortfalls))
  const [image, host] = [cpuinfo?.xfeatures, here?.xfeatures]
  const seen = image !== undefined && host !== undefined
  const own = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...difference(one, other)].filter((name) => states.has(name))
  return inNames({
    missing: [...(seen ? named(image & ~host) : []), ...own(source, guest)],
    more: [...(seen ? named(host & ~image) : []), ...own(guest, source)],
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

function inNames({ missing, more }: Differences): Differences {
  return { missing: namesOf(missing), more: namesOf(more) }
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
