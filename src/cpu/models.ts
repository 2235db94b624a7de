import data from './models.json' with { type: 'json' }

/** A CPU model of QEMU, as scripts/models.mjs measured it. */
export interface Model {
  /** as it was asked for */
  readonly name: string
  /**
   * The name that means the same CPU on every machine type: `Haswell` is Haswell-v1 on q35, but
   * Haswell-v4 on microvm, so the version is spelled out to QEMU.
   */
  readonly pinned: string
  /**
   * Features of the real CPU, whether or not an accelerator can provide them. For `max` what TCG
   * gives; undefined for `host`, which nobody knows before the guest has said it.
   */
  readonly features: ReadonlySet<string> | undefined
  /** true for `max` and `host`, whose features depend on the accelerator and the machine */
  readonly elastic: boolean
  /** false for CPUs from before x86-64, and for `base`: a 64-bit kernel does not boot on them */
  readonly is64: boolean
}

const aliases: Readonly<Record<string, string>> = data.aliases
const known: ReadonlyMap<string, string | null> = new Map(Object.entries(data.models))
const flags: ReadonlySet<string> = new Set(data.flags)
const only32: ReadonlySet<string> = new Set(data.only32)

/** Version of the QEMU that the models were measured with. */
export const modelsOf = data.qemu

/** Every model name and alias that QEMU accepts, sorted. */
export const modelNames: readonly string[] = [...Object.keys(aliases), ...known.keys()].sort()

/** Every CPUID flag that QEMU recognises, also those that are no user-visible instruction. */
export const flagNames: readonly string[] = data.flags

/** The model of that exact name; undefined if QEMU has none. Case matters, as it does for QEMU. */
export function modelNamed(name: string): Model | undefined {
  const pinned = (Object.hasOwn(aliases, name) && aliases[name]) || name
  const listed = known.get(pinned)
  if (listed === undefined) return undefined
  return {
    name,
    pinned,
    features: listed === null ? undefined : new Set(listed.split(' ').filter(Boolean)),
    elastic: name === 'max' || name === 'host',
    is64: !only32.has(pinned),
  }
}

/** The CPUID flag as QEMU spells it (`tsc_adjust` is tsc-adjust); undefined if QEMU has none. */
export function flagNamed(name: string): string | undefined {
  const dashed = name.replaceAll('_', '-')
  return flags.has(dashed) ? dashed : undefined
}
