import { elasticFeatures, isElastic } from '../../cpu/elastic.js'
import { features, featuresFromLinuxFlags } from '../../cpu/features.js'
import type { Target } from '../../cpu/target.js'

/**
 * Features of the real CPU that a target stands for. `host`, and `max` under KVM, are whatever
 * the machine has; then the guest's /proc/cpuinfo tells, and what Linux never lists there
 * counts as present, so that nobody is failed for it.
 * @param flags of the guest
 * @param here features that this machine's own CPU was seen to have, which KVM may hide from guests
 */
export function expectedFeatures(
  target: Target,
  accel: 'kvm' | 'tcg',
  flags: readonly string[],
  here: ReadonlySet<string> = new Set(),
): ReadonlySet<string> | undefined {
  if (!isElastic(target.model, accel)) return target.features
  if (flags.length === 0) return undefined
  const unlisted = features.filter(({ linux }) => linux === null).map(({ name }) => name)
  const seen = [...here, ...featuresFromLinuxFlags([...flags]), ...unlisted]
  return elasticFeatures(target, seen)
}
