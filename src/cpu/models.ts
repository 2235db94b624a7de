import { isElastic } from './elastic.js'
import data from './models.json' with { type: 'json' }

/** One of QEMU's CPU models, as measured by scripts/models.mjs. */
export interface Model {
  /** the name that was looked up */
  readonly name: string
  /**
   * The name with a version, which means the same CPU on every machine type. `Haswell` alone is
   * Haswell-v1 on q35 and Haswell-v4 on microvm.
   */
  readonly pinned: string
  /**
   * Features of the real CPU, whether or not an accelerator can provide them. For `max`, what TCG
   * provides. Undefined for `host`, which only the machine knows.
   */
  readonly features: ReadonlySet<string> | undefined
  /** true for `max` and `host`; see `isElastic` */
  readonly elastic: boolean
  /** false for CPUs older than x86-64 and for `base`, on which a 64-bit kernel does not boot */
  readonly is64: boolean
}

const aliases: Readonly<Record<string, string>> = data.aliases
const known: ReadonlyMap<string, string | null> = new Map(Object.entries(data.models))
const flags: ReadonlySet<string> = new Set(data.flags)
const only32: ReadonlySet<string> = new Set(data.only32)

/** The version of QEMU that the models were measured with. */
export const modelsOf = data.qemu

/** Every model name and alias that QEMU accepts, sorted. */
export const modelNames: readonly string[] = [...Object.keys(aliases), ...known.keys()].sort()

/** Every CPUID flag that QEMU recognises, also flags without instructions for user code. */
export const flagNames: readonly string[] = data.flags

/** The model of that exact name; undefined if QEMU has none. As for QEMU, letter case matters. */
export function modelNamed(name: string): Model | undefined {
  const pinned = (Object.hasOwn(aliases, name) && aliases[name]) || name
  const listed = known.get(pinned)
  if (listed === undefined) return undefined
  return {
    name,
    pinned,
    features: listed === null ? undefined : new Set(listed.split(' ').filter(Boolean)),
    elastic: isElastic(name),
    is64: !only32.has(pinned),
  }
}

/** A CPUID flag in QEMU's spelling (`tsc_adjust` is tsc-adjust); undefined if QEMU has none. */
export function flagNamed(name: string): string | undefined {
  const dashed = name.replaceAll('_', '-')
  return flags.has(dashed) ? dashed : undefined
}
