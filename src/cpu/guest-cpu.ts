import needs from './boot-needs.json' with { type: 'json' }
import { featureNamed, inTableOrder } from './features.js'
import { modelNamed } from './models.js'
import type { Offer } from './offer.js'
import { difference, intersection } from './sets.js'
import { qemuCpu, type Target } from './target.js'

/** The CPU that a target's guest gets. */
export interface GuestCpuChoice {
  /** value of QEMU's `-cpu` */
  readonly cpu: string
  /** the same as a target; its name is still that of the target */
  readonly booted: Target
  /** features of the table that it can have, of those that the target has */
  readonly has: ReadonlySet<string>
  /** why it is not just what the target names, in a sentence that begins in lower case */
  readonly why?: string
  /** what to try where this one does not boot; undefined: there is nothing else */
  readonly instead?: string
}

/**
 * Chooses the guest's CPU: the named model, or `max` less all that the target lacks, where that is
 * nearer to the target.
 * @param features of the real CPU
 */
export function guestCpuFor(
  target: Target,
  features: ReadonlySet<string>,
  offer: Offer,
): GuestCpuChoice {
  const own = bootable(target, named(target, features, offer), offer)
  const model = modelNamed(target.model)
  if (model === undefined || model.elastic) return own
  const rest = maxLess(target, features, offer)
  const substitute = bootable(rest, intersection(features, offer.provides), offer)
  if (own.has.size >= substitute.has.size) return { ...own, instead: substitute.cpu }
  const lost = inTableOrder(difference(substitute.has, own.has)).join(', ')
  const why = `QEMU's ${target.model} loses ${lost}, so the guest's CPU is max less what ${target.name} lacks`
  return { ...substitute, why: [why, substitute.why].filter(Boolean).join('; ') }
}

/**
 * What a guest's CPU must be given besides, so that Linux boots on it; undefined: nothing.
 * @param has the features that it would have
 */
export function neededToBoot(
  has: ReadonlySet<string>,
  { accel, provides }: Pick<Offer, 'accel' | 'provides'>,
): string | undefined {
  const boots = !has.has(needs.with) || needs.oneOf.some((name) => has.has(name))
  return boots || accel !== needs.accel || !provides.has(needs.keep) ? undefined : needs.keep
}

/** Why that is needed, in a clause. */
export const whyNeeded = `since with ${needs.with} and none of ${needs.oneOf.join(', ')} it would not boot`

/** The CPU with what its guest cannot boot without. */
function bootable(target: Target, has: ReadonlySet<string>, offer: Offer): GuestCpuChoice {
  const keep = neededToBoot(has, offer)
  if (keep === undefined) return { cpu: qemuCpu(target, offer.accel), booted: target, has }
  const { elastic } = modelNamed(target.model) ?? {}
  const remove = target.remove.filter((name) => name !== keep)
  const add = elastic ? target.add : [...target.add, keep]
  const booted = { ...target, add, remove }
  return {
    cpu: qemuCpu(booted, offer.accel),
    ...{ booted, has },
    why: `its guest has ${keep}, ${whyNeeded}`,
  }
}

/** What of the target's features is left when QEMU has dropped what it cannot give. */
function named(target: Target, features: ReadonlySet<string>, offer: Offer): Set<string> {
  const model = modelNamed(target.model)
  const dropped = model && !model.elastic && offer.drops.get(model.pinned)
  if (!dropped) return intersection(features, offer.provides)
  const added = target.add.filter((name) => !offer.provides.has(name))
  return difference(features, new Set([...dropped, ...added]))
}

function maxLess(target: Target, features: ReadonlySet<string>, offer: Offer): Target {
  const outside = (names: readonly string[]) => names.filter((name) => !featureNamed(name))
  const lacking = inTableOrder(difference(offer.provides, features))
  return {
    ...target,
    ...{ model: 'max', add: outside(target.add), remove: [...lacking, ...outside(target.remove)] },
  }
}

/**
 * Features of the real CPU that a target stands for; those of `host`, and of `max` under KVM, are
 * what this machine offers.
 */
export function featuresUnder(target: Target, offer: Offer): ReadonlySet<string> {
  const { model, features, add, remove } = target
  if (features !== undefined && !(model === 'max' && offer.accel === 'kvm')) return features
  return new Set([...offer.provides, ...add].filter((name) => !remove.includes(name)))
}
