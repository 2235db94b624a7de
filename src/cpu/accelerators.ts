import { featuresUnder, type GuestCpuChoice, guestCpuFor } from './guest-cpu.js'
import { foreseen } from './honesty.js'
import type { Offer } from './offer.js'
import { difference } from './sets.js'
import type { Target } from './target.js'

/** One guest that a target is to be thawed in. */
export interface GuestPlan extends Pick<GuestCpuChoice, 'cpu' | 'why' | 'instead'> {
  readonly accel: 'kvm' | 'tcg'
}

/**
 * The guests that show most of a target: one under the accelerator that leaves the fewest leaks
 * and shortfalls open, the first where they are equal; or one under each, where each shows what
 * the other leaves open.
 * @param source features that the checkpoint's CPU has
 * @param offers of the accelerators that may be used, at least one, the preferred one first
 */
export function guestsFor(
  source: ReadonlySet<string>,
  target: Target,
  offers: readonly [Offer, ...Offer[]],
): [GuestPlan, ...GuestPlan[]] {
  const [best, ...others] = possible(target, offers)
    .map((offer) => look(source, target, offer))
    .sort((a, b) => a.open.size - b.open.size) as [Look, ...Look[]]
  // What `max` and `host` are is the accelerator's to say: two of them are not one target.
  const helpful = isElastic(target)
    ? []
    : others.filter(({ open }) => difference(best.open, open).size > 0)
  return [best.plan, ...helpful.map(({ plan }) => plan)]
}

interface Look {
  readonly plan: GuestPlan
  readonly open: ReadonlySet<string>
}

function look(source: ReadonlySet<string>, target: Target, offer: Offer): Look {
  const features = featuresUnder(target, offer)
  const choice = guestCpuFor(target, features, offer)
  // Of what the target lacks, an accelerator can still run all that it offers.
  const provides = new Set([...choice.has, ...difference(offer.provides, features)])
  const { leaks, shortfalls } = foreseen(source, features, { ...offer, provides })
  return { plan: { accel: offer.accel, ...choice }, open: new Set([...leaks, ...shortfalls]) }
}

/** Only KVM has a `host`. */
function possible(target: Target, offers: readonly Offer[]): readonly Offer[] {
  const fit = offers.filter(({ accel }) => target.model !== 'host' || accel === 'kvm')
  return fit.length > 0 ? fit : offers
}

function isElastic(target: Target): boolean {
  return target.model === 'host' || target.model === 'max'
}
