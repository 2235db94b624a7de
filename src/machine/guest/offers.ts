import type { Accel } from '../../cpu/accel.js'
import { type Offer, offerQuestions, readOffer } from '../../cpu/offer.js'
import { cpuinfoHere } from '../host/cpuinfo.js'
import type { Toolkit } from '../toolkit/toolkit.js'
import { askQemu } from './qmp.js'

/**
 * Asks QEMU which features it can give to guests under each accelerator.
 * @param accels in the order of preference; the offers have the same order
 * @throws MachineryFailure if QEMU does not answer
 */
export async function offersHere(
  toolkit: Toolkit,
  accels: readonly [Accel, ...Accel[]],
  cancel: AbortSignal,
): Promise<[Offer, ...Offer[]]> {
  const cpuinfo = cpuinfoHere()
  const offers = await Promise.all(
    accels.map(async (accel) =>
      readOffer(accel, await askQemu(toolkit, accel, offerQuestions, cancel), cpuinfo),
    ),
  )
  return offers as [Offer, ...Offer[]]
}
