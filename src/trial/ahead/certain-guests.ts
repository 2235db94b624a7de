import type { Accel } from '../../cpu/accel.js'
import type { Offer } from '../../cpu/offer.js'
import { heldBack } from '../../cpu/register-state.js'
import type { SettledTarget } from '../../cpu/settled.js'
import type { Target } from '../../cpu/target.js'
import { planTargets } from '../requests.js'

/** A target and the CPU of its guest. */
export interface CertainGuest {
  readonly cpu: string
  readonly accel: Accel
  readonly target: Target
}

/**
 * The guests that targets get whatever the source CPU turns out to be. Where several accelerators may be
 * used, that depends on the features of the source CPU; and so does what guests on `max` lack.
 */
export function certainGuests(
  targets: readonly SettledTarget[],
  offers: readonly [Offer, ...Offer[]],
): CertainGuest[] {
  const [{ accel }] = offers
  if (offers.length > 1) return []
  const certain = targets.filter((target) => heldBack(target, accel, []).length === 0)
  return planTargets(certain, new Set(), offers).flatMap(({ target, machines }) =>
    machines.flatMap((one) => (one.on === 'guest' ? [{ ...one, target }] : [])),
  )
}
