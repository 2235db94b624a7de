import rows from './features.json' with { type: 'json' }

/**
 * One user-visible x86 feature above x86-64's baseline.
 *
 * Sources: names from QEMU 10.0's `-cpu help`, aliases from its x86_cpu_initfn; Linux flags from
 * arch/x86/include/asm/cpufeatures.h (6.12); `iced` from iced-x86's CpuidFeature; `requires` from
 * Linux's arch/x86/kernel/cpu/cpuid-deps.c, refined by what GCC's and LLVM's -m options imply;
 * `absent` from the exceptions that Intel's SDM and AMD's APM list for the instruction; `kvm` from
 * Linux's arch/x86/kvm (6.12, CET's from the first that has it): __kvm_set_xcr,
 * __cr4_reserved_bits, vmx.c's secondary controls and svm.c's intercepts. RTM has no rule: KVM can
 * make XBEGIN abort, but not raise #UD.
 */
export interface Feature {
  /** QEMU's canonical name */
  readonly name: string
  /** other names that users may write: QEMU's aliases, and `lzcnt`, which QEMU calls abm */
  readonly aliases?: readonly string[]
  /** flag in /proc/cpuinfo; null where Linux does not show the feature */
  readonly linux: string | null
  /** names of its CpuidFeature in iced-x86 */
  readonly iced: readonly string[]
  /** iced-x86 mnemonics that need it, although their CpuidFeature is another */
  readonly mnemonics?: readonly string[]
  /** direct requirements: features that every CPU with this one has; always earlier in the table */
  readonly requires: readonly string[]
  /** false: the toolkit's QEMU has no name for it, so that it can be neither added nor removed */
  readonly qemu?: false
  /**
   * An instruction whose behaviour shows whether the CPU has the feature. null: user code has none.
   * INCSSP needs a process with a shadow stack, AMX's arithmetic a permission of the kernel, ENCLU
   * an enclave, ENQCMD an address space that a device shares; XSAVES is for the kernel only; and Linux
   * enables neither UINTR nor key locker nor MCOMMIT.
   */
  readonly probe: Probe | null
  /**
   * What its instructions do on real CPUs without it. `other meaning`: they run as other
   * instructions, as LZCNT does as BSR. `no-op`: they do nothing. `harmless`: it has none, or none
   * for user code.
   */
  readonly absent: '#UD' | '#GP' | 'other meaning' | 'no-op' | 'harmless'
  /** ways in which KVM can enforce its absence, one of which is enough; empty: it cannot */
  readonly kvm: readonly KvmRule[]
}

/**
 * One instruction. When it runs, RDI and RSI point to 4 KiB of zeros each, aligned to 64 bytes, and
 * RAX, RBX, RCX and RDX are 0.
 */
export interface Probe {
  /** hexadecimal */
  readonly code: string
  /** hexadecimal; instructions of every x86-64 CPU that run before it */
  readonly setup?: string
  /** EAX afterwards; another value shows that the instruction ran with another meaning */
  readonly expect?: number
}

export interface KvmRule {
  readonly by: 'XCR0' | 'CR4' | 'intercept' | 'MSR'
  /** the target must lack all of these for the rule to work */
  readonly lacking: readonly string[]
  /** of the host's CPU; undefined: any */
  readonly vendor?: 'intel' | 'amd'
}

/** The table. What a feature requires comes before it. */
export const features: readonly Feature[] = rows as readonly Feature[]

const byLinuxFlag = new Map(features.flatMap((row) => (row.linux ? [[row.linux, row]] : [])))
const byName = new Map(
  features.flatMap((row) => [row.name, ...(row.aliases ?? [])].map((name) => [name, row])),
)

/**
 * The row of a feature, by QEMU's name or alias or by Linux's flag; undefined if QEMU has no name
 * for it. As for QEMU, an underscore means a dash, and letter case matters.
 */
export function featureNamed(name: string): Feature | undefined {
  const row = byName.get(name.replaceAll('_', '-')) ?? byLinuxFlag.get(name)
  return row?.qemu === false ? undefined : row
}

const nameless = new Set(features.filter(({ qemu }) => qemu === false).map(({ name }) => name))

/** Whether QEMU's `-cpu` knows the name. */
export function hasQemuName(name: string): boolean {
  return !nameless.has(name)
}

/**
 * The features that are gone when some are removed: these and all that depend on them, in table
 * order.
 * @param removed canonical names; names outside the table are ignored
 */
export function closure(removed: Iterable<string>): string[] {
  const gone = new Set(removed)
  const falls = (row: Feature) => gone.has(row.name) || row.requires.some((name) => gone.has(name))
  // One pass is enough: the table is ordered by dependence.
  return features.filter((row) => falls(row) && gone.add(row.name)).map((row) => row.name)
}

/**
 * The features that are there when some are added: these and all that they require, in table order.
 */
export function requirements(added: Iterable<string>): string[] {
  const needed = new Set(added)
  for (const row of features.toReversed()) {
    if (needed.has(row.name)) for (const name of row.requires) needed.add(name)
  }
  return inTableOrder(needed)
}

/** Canonical names in table order; names outside the table are dropped. */
export function inTableOrder(names: ReadonlySet<string>): string[] {
  return features.filter((row) => names.has(row.name)).map((row) => row.name)
}

/**
 * QEMU's names of the flags in a /proc/cpuinfo. Features that Linux does not show (`linux: null`,
 * such as cmpccxadd and avx-ifma) are never in the set.
 */
export function featuresFromLinuxFlags(flags: Iterable<string>): Set<string> {
  return new Set([...flags].flatMap((flag) => byLinuxFlag.get(flag)?.name ?? []))
}
