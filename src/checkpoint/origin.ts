import { MachineryFailure } from '../base/process/failure.js'
import { featuresUnder, guestCpuFor } from '../cpu/guest-cpu.js'
import type { Offer } from '../cpu/offer.js'
import { parseTarget, type Target } from '../cpu/target.js'
import type { Plan } from '../plan/plan.js'

/** Where the app runs until it is frozen, and so which CPU it sees. */
export type Place =
  | {
      readonly where: 'guest'
      readonly cpu: Target
      /** Why it is not this machine itself, if it could have been. */
      readonly reason?: string
    }
  | { readonly where: 'runner' }

/**
 * A guest under KVM has the real CPU and needs no root; else this machine itself has it; a guest
 * under TCG is what is left.
 * @param whyNotOnRunner asked only where the answer counts, since it takes a moment
 * @throws MachineryFailure when this machine is demanded and cannot be used
 */
export async function choosePlace(
  plan: Pick<Plan, 'checkpointOn' | 'checkpointCpu'>,
  accel: 'kvm' | 'tcg',
  whyNotOnRunner: () => Promise<string | undefined>,
): Promise<Place> {
  const guest = { where: 'guest', cpu: plan.checkpointCpu ?? fullestCpu(accel) } as const
  if (plan.checkpointCpu !== undefined || plan.checkpointOn === 'guest') return guest
  if (plan.checkpointOn === 'auto' && accel === 'kvm') return guest
  const reason = await whyNotOnRunner()
  if (reason === undefined) return { where: 'runner' }
  if (plan.checkpointOn === 'auto') return { ...guest, reason }
  throw new MachineryFailure(
    `The checkpoint cannot be taken on this machine itself: ${reason}.\n` +
      '  try: run as root or with passwordless sudo, outside of a container; or `checkpoint-on: guest`',
  )
}

/** The same place, with a CPU that its guest boots on. */
export function bootable(place: Place, offer: Offer): Place {
  if (place.where === 'runner') return place
  const { booted } = guestCpuFor(place.cpu, featuresUnder(place.cpu, offer), offer)
  return { ...place, cpu: booted }
}

/** The most that the accelerator has: what a checkpoint taken without a thought freezes. */
export function fullestCpu(accel: 'kvm' | 'tcg'): Target {
  const target = parseTarget(accel === 'kvm' ? 'host' : 'max')
  if ('problem' in target) throw new Error(target.problem)
  return target
}
