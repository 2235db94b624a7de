import { readFileSync } from 'node:fs'
import type { Accel } from '../../cpu/accel.js'
import { type Offer, offerQuestions, readOffer } from '../../cpu/offer.js'
import type { Toolkit } from '../toolkit/toolkit.js'
import { askQemu } from './qmp.js'

/**
 * Asks QEMU once for each accelerator that may be used.
 * @param accels in the order of preference, which the offers keep
 * @throws MachineryFailure when QEMU has no answer
 */
export async function offersHere(
  toolkit: Toolkit,
  accels: readonly [Accel, ...Accel[]],
  cancel: AbortSignal,
): Promise<[Offer, ...Offer[]]> {
  const cpuinfo = readFileSync('/proc/cpuinfo', 'utf8')
  const offers = await Promise.all(
    accels.map(async (accel) =>
      readOffer(accel, await askQemu(toolkit, accel, offerQuestions, cancel), cpuinfo),
    ),
  )
  return offers as [Offer, ...Offer[]]
}
