import { isElastic } from './elastic.js'
import { features, inTableOrder } from './features.js'
import type { Offer } from './offer.js'
import type { Target } from './target.js'

/** A target whose features are known, as a run has them. */
export interface SettledTarget extends Target {
  readonly features: ReadonlySet<string>
}

/**
 * The target as this run means it. `max` and `host` are what the preferred accelerator has, also for
 * a guest under another one that stands in for them. What Linux never lists counts as theirs, so that
 * nobody is failed for it.
 * @param preferred the accelerator of the run
 * @param here features that this machine's own CPU was seen to have, which KVM may hide from guests
 */
export function settled(
  target: Target,
  preferred: Pick<Offer, 'accel' | 'provides'>,
  here: Iterable<string> = [],
): SettledTarget {
  const { model, features: listed, add, remove } = target
  if (listed !== undefined && !isElastic(model, preferred.accel)) {
    return { ...target, features: listed }
  }
  const has = new Set([...preferred.provides, ...here, ...unlisted, ...add])
  return {
    ...target,
    features: new Set(inTableOrder(has).filter((name) => !remove.includes(name))),
  }
}

const unlisted = features.filter(({ linux }) => linux === null).map(({ name }) => name)
