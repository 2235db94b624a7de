import rows from './features.json' with { type: 'json' }

/**
 * One user-visible x86 feature above x86-64's baseline.
 *
 * Sources: names from QEMU 10.0's `-cpu help`, aliases from its x86_cpu_initfn; Linux flags from
 * arch/x86/include/asm/cpufeatures.h (6.12); `iced` from iced-x86's CpuidFeature; `requires` from
 * Linux's arch/x86/kernel/cpu/cpuid-deps.c, refined by what GCC's and LLVM's -m options imply.
 */
export interface Feature {
  /** QEMU's canonical name */
  readonly name: string
  /** other names it is asked for by: QEMU's aliases, and `lzcnt`, which QEMU only knows as abm */
  readonly aliases?: readonly string[]
  /** flag in /proc/cpuinfo; null where Linux does not show the feature */
  readonly linux: string | null
  /** CpuidFeature names of iced-x86 that stand for it */
  readonly iced: readonly string[]
  /** iced-x86 mnemonics that need it although their CpuidFeature does not say so */
  readonly mnemonics?: readonly string[]
  /** features that no CPU has this one without, one level deep; always earlier in the table */
  readonly requires: readonly string[]
}

/** The table, in its own order: what a feature requires comes before it. */
export const features: readonly Feature[] = rows

const byLinuxFlag = new Map(features.flatMap((row) => (row.linux ? [[row.linux, row]] : [])))
const byName = new Map(
  features.flatMap((row) => [row.name, ...(row.aliases ?? [])].map((name) => [name, row])),
)

/**
 * The row of a feature, by QEMU's name or alias or by Linux's flag; undefined if there is none.
 * Underscores count as dashes, as they do for QEMU. Case matters, as it does for QEMU.
 */
export function featureNamed(name: string): Feature | undefined {
  return byName.get(name.replaceAll('_', '-')) ?? byLinuxFlag.get(name)
}

/**
 * What falls when features are removed: they and all that depends on them, in table order.
 * @param removed canonical names; names outside the table are left out
 */
export function closure(removed: Iterable<string>): string[] {
  const gone = new Set(removed)
  const falls = (row: Feature) => gone.has(row.name) || row.requires.some((name) => gone.has(name))
  // One pass is enough: the table is ordered by dependence.
  return features.filter((row) => falls(row) && gone.add(row.name)).map((row) => row.name)
}

/** What is needed when features are added: they and all they depend on, in table order. */
export function requirements(added: Iterable<string>): string[] {
  const needed = new Set(added)
  for (const row of features.toReversed()) {
    if (needed.has(row.name)) for (const name of row.requires) needed.add(name)
  }
  return inTableOrder(needed)
}

/** Canonical names in table order; names outside the table are left out. */
export function inTableOrder(names: ReadonlySet<string>): string[] {
  return features.filter((row) => names.has(row.name)).map((row) => row.name)
}

/**
 * QEMU's names for the flags of a /proc/cpuinfo. Features that Linux does not show (`linux: null`,
 * such as cmpccxadd and avx-ifma) cannot be learned this way and are never in the set.
 */
export function featuresFromLinuxFlags(flags: Iterable<string>): Set<string> {
  return new Set([...flags].flatMap((flag) => byLinuxFlag.get(flag)?.name ?? []))
}
