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
  /** the same CPU as a target; it keeps the name of the chosen target */
  readonly booted: Target
  /** features of the target that the guest can have */
  readonly has: ReadonlySet<string>
  /** why it is not the model that the target names, as a clause in lower case */
  readonly why?: string
  /** value of `-cpu` to try when this one does not boot; undefined: there is none */
  readonly instead?: string
}

/**
 * Chooses the guest's CPU: the named model, or `max` without what the target lacks, whichever has
 * more of the target's features.
 * @param features of the real CPU
 */
export function guestCpuFor(
  target: Target,
  features: ReadonlySet<string>,
  offer: Offer,
): GuestCpuChoice {
  const model = modelNamed(target.model)
  if (model === undefined || model.elastic) return elastic(target, features, offer)
  const own = withBootNeeds(target, named(target, features, offer), offer)
  const rest = maxLess(target, features, offer)
  const substitute = withBootNeeds(rest, intersection(features, offer.provides), offer)
  if (own.has.size >= substitute.has.size) return { ...own, instead: substitute.cpu }
  const lost = inTableOrder(difference(substitute.has, own.has)).join(', ')
  const why = `QEMU's ${target.model} loses ${lost}, so the guest's CPU is max without what ${target.name} lacks`
  return { ...substitute, why: [why, substitute.why].filter(Boolean).join('; ') }
}

/** `max` and `host`. Under another accelerator than the preferred one, `max` may have too much. */
function elastic(target: Target, features: ReadonlySet<string>, offer: Offer): GuestCpuChoice {
  const has = intersection(features, offer.provides)
  const lacking = inTableOrder(difference(offer.provides, features))
  const more = lacking.filter((name) => !target.remove.includes(name))
  if (more.length === 0) return withBootNeeds(target, has, offer)
  const less = withBootNeeds({ ...target, remove: [...target.remove, ...more] }, has, offer)
  const why = `${target.name} is what the preferred accelerator has, so its guest lacks what only ${offer.accel.toUpperCase()} has`
  return { ...less, why: [why, less.why].filter(Boolean).join('; ') }
}

/**
 * A feature that a guest's CPU must have besides, so that Linux boots on it.
 * @param has features that the CPU would have
 * @returns undefined: it boots as it is
 */
export function neededToBoot(
  has: ReadonlySet<string>,
  { accel, provides }: Pick<Offer, 'accel' | 'provides'>,
): string | undefined {
  const boots = !has.has(needs.with) || needs.oneOf.some((name) => has.has(name))
  return boots || accel !== needs.accel || !provides.has(needs.keep) ? undefined : needs.keep
}

/** Why the feature is needed, as a clause. */
export const whyNeeded = `since with ${needs.with} and none of ${needs.oneOf.join(', ')} it would not boot`

/** The CPU, with the feature that its guest may need to boot. */
function withBootNeeds(target: Target, has: ReadonlySet<string>, offer: Offer): GuestCpuChoice {
  const keep = neededToBoot(has, offer)
  if (keep === undefined) return { cpu: qemuCpu(target, offer.accel), booted: target, has }
  const { elastic } = modelNamed(target.model) ?? {}
  const remove = target.remove.filter((name) => name !== keep)
  const add = elastic ? target.add : [...target.add, keep]
  const booted = { ...target, add, remove }
  return {
    cpu: qemuCpu(booted, offer.accel),
    booted,
    has,
    why: `its guest has ${keep}, ${whyNeeded}`,
  }
}

/** The target's features without those that QEMU drops because the accelerator lacks them. */
function named(target: Target, features: ReadonlySet<string>, offer: Offer): Set<string> {
  const model = modelNamed(target.model)
  const dropped = model && !model.elastic && offer.drops.get(model.pinned)
  if (!dropped) return intersection(features, offer.provides)
  const added = [...target.add, ...target.silicon].filter((name) => !offer.provides.has(name))
  return difference(features, new Set([...dropped, ...added]))
}

function maxLess(target: Target, features: ReadonlySet<string>, offer: Offer): Target {
  const outside = (names: readonly string[]) => names.filter((name) => !featureNamed(name))
  const lacking = inTableOrder(difference(offer.provides, features))
  return {
    ...target,
    model: 'max',
    add: outside(target.add),
    remove: [...lacking, ...outside(target.remove)],
  }
}
