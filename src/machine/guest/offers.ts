import type { Accel } from '../../cpu/accel.js'
import { type Offer, offerQuestions, readOffer } from '../../cpu/offer.js'
import { cpuinfoHere } from '../host/cpuinfo.js'
import { askQemu } from './qmp.js'
import type { Rig } from './rig.js'

/**
 * Asks QEMU once per accelerator what it can give to guests.
 * @param accels in the order of preference, which the offers keep
 * @throws MachineryFailure when QEMU does not answer
 */
export async function offersHere(
  rig: Pick<Rig, 'toolkit' | 'cancel'>,
  accels: readonly [Accel, ...Accel[]],
): Promise<[Offer, ...Offer[]]> {
  const cpuinfo = cpuinfoHere()
  const offers = await Promise.all(
    accels.map(async (accel) =>
      readOffer(accel, await askQemu(rig, accel, offerQuestions), cpuinfo),
    ),
  )
  return offers as [Offer, ...Offer[]]
}
