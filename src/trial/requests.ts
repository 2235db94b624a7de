import { fullestCpu, type Place } from '../checkpoint/origin.js'
import { controlOnRunner } from '../checkpoint/source.js'
import { type GuestPlan, guestsFor } from '../cpu/accelerators.js'
import { featuresFromLinuxFlags } from '../cpu/features.js'
import type { Offer } from '../cpu/offer.js'
import { qemuCpu, type Target } from '../cpu/target.js'
import type { GuestRequest } from './thaw-guest.js'

/** A target, or the control, and the guests that it is thawed in. */
export interface TargetPlan {
  readonly target: Target
  readonly guests: readonly [GuestPlan | 'runner', ...(GuestPlan | 'runner')[]]
}

/**
 * Which guests each target gets.
 * @param flags of the source CPU, from /proc/cpuinfo
 */
export function planGuests(
  targets: readonly Target[],
  flags: readonly string[],
  offers: readonly [Offer, ...Offer[]],
): TargetPlan[] {
  const source = featuresFromLinuxFlags([...flags])
  return targets.map((target) => ({ target, guests: guestsFor(source, target, offers) }))
}

/** The control is thawed where the checkpoint was taken. */
export function planControl(place: Place, accel: 'kvm' | 'tcg'): TargetPlan {
  if (place.where === 'runner') return { target: controlOnRunner, guests: ['runner'] }
  const guest = { accel, cpu: qemuCpu(place.cpu, accel) }
  return { target: { ...place.cpu, name: 'control' }, guests: [guest] }
}

/** One request for each guest. @param index of the target, for unique names */
export function requestsFor(
  { target, guests }: TargetPlan,
  index: number,
  control: boolean,
): GuestRequest[] {
  const place = control ? ['control'] : ['targets', target.name]
  const job = `thaw-${index}`
  return guests.map((guest) => {
    const common = { target, guest, control }
    if (guests.length === 1) return { ...common, job, name: target.name, place }
    const accel = guest === 'runner' ? guest : guest.accel
    const name = `${target.name} (${accel})`
    return { ...common, job: `${job}-${accel}`, name, place: [...place, accel] }
  })
}

/** A guest on all that an accelerator has, judged as a control. */
export function referenceUnder(accel: 'kvm' | 'tcg'): GuestRequest {
  const name = `reference-${accel}`
  const cpu = fullestCpu(accel)
  return {
    ...{ job: name, name, place: ['reference', accel], control: true },
    target: { ...cpu, name },
    guest: { accel, cpu: qemuCpu(cpu, accel) },
  }
}
