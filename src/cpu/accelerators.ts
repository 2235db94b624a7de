import type { Accel } from './accel.js'
import { needsKvm } from './elastic.js'
import { type GuestCpuChoice, guestCpuFor } from './guest-cpu.js'
import { foreseen } from './honesty.js'
import type { Offer } from './offer.js'
import { difference } from './sets.js'
import type { SettledTarget } from './settled.js'

/** One guest for a target. */
export interface GuestPlan extends Pick<GuestCpuChoice, 'cpu' | 'why' | 'instead'> {
  readonly accel: Accel
}

/**
 * Chooses the guests for a target. The first is under the accelerator with the fewest leaks and
 * shortfalls; where they have equally many, under the preferred one. Another accelerator gets a
 * guest too where it has no leak or shortfall of some feature that the first has.
 * @param source features of the CPU that the checkpoint was taken on
 * @param offers of the accelerators that may be used, the preferred one first
 */
export function guestsFor(
  source: ReadonlySet<string>,
  target: SettledTarget,
  offers: readonly [Offer, ...Offer[]],
): [GuestPlan, ...GuestPlan[]] {
  const [best, ...others] = possible(target, offers)
    .map((offer) => candidate(source, target, offer))
    .sort((a, b) => a.open.size - b.open.size) as [Candidate, ...Candidate[]]
  const helpful = others.filter(({ open }) => difference(best.open, open).size > 0)
  return [best.plan, ...helpful.map(({ plan }) => plan)]
}

interface Candidate {
  readonly plan: GuestPlan
  /** features that leak or fall short */
  readonly open: ReadonlySet<string>
}

function candidate(source: ReadonlySet<string>, target: SettledTarget, offer: Offer): Candidate {
  const { features } = target
  const choice = guestCpuFor(target, features, offer)
  // What the accelerator offers may run in the guest although the target lacks it.
  const provides = new Set([...choice.has, ...difference(offer.provides, features)])
  const { leaks, shortfalls } = foreseen(source, features, { ...offer, provides })
  return { plan: { accel: offer.accel, ...choice }, open: new Set([...leaks, ...shortfalls]) }
}

function possible(target: SettledTarget, offers: readonly Offer[]): readonly Offer[] {
  const fit = offers.filter(({ accel }) => accel === 'kvm' || !needsKvm(target))
  return fit.length > 0 ? fit : offers
}
