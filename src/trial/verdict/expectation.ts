import type { Accel } from '../../cpu/accel.js'
import { elasticFeatures, isElastic } from '../../cpu/elastic.js'
import { features, featuresFromLinuxFlags } from '../../cpu/features.js'
import type { Target } from '../../cpu/target.js'
import type { Taken } from './reason.js'

/** What a thaw was asked for, and what its CPU is on paper. */
export interface Expectation {
  /** the target's name */
  readonly cpu: string
  /** Features of the real CPU; undefined: unknown, and no SIGILL can be blamed on it. */
  readonly features: ReadonlySet<string> | undefined
  /** features of the CPU that the checkpoint was taken on */
  readonly source: ReadonlySet<string>
  /** features that source and target have and this guest does not run */
  readonly shortfalls: readonly string[]
  /** whether guest and checkpoint ran on the same kind of machine */
  readonly comparable: boolean
  readonly taken: Taken
  /** seconds */
  readonly watch: number
  /** whether there is a verify command */
  readonly verify: boolean
}

/**
 * Features of the real CPU that a target stands for. `host`, and `max` under KVM, are whatever the
 * machine has: that is read from the guest's /proc/cpuinfo. What Linux never lists there counts as
 * present, so that nobody is failed for it.
 * @param flags of the guest
 * @param here features that this machine's own CPU was seen to have, which KVM may hide from guests
 */
export function expectedFeatures(
  target: Target,
  accel: Accel,
  flags: readonly string[],
  here: ReadonlySet<string> = new Set(),
): ReadonlySet<string> | undefined {
  if (!isElastic(target.model, accel)) return target.features
  if (flags.length === 0) return undefined
  const unlisted = features.filter(({ linux }) => linux === null).map(({ name }) => name)
  const seen = [...here, ...featuresFromLinuxFlags([...flags]), ...unlisted]
  return elasticFeatures(target, seen)
}
