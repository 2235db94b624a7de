import { readFileSync } from 'node:fs'
import { type Offer, offerQuestions, readOffer } from '../../cpu/offer.js'
import { askQemu } from './qmp.js'
import type { Rig } from './rig.js'

/**
 * Asks QEMU once for each accelerator that may be used.
 * @param accels in the order of preference, which the offers keep
 * @throws MachineryFailure when QEMU has no answer
 */
export async function offersHere(
  rig: Pick<Rig, 'toolkit' | 'cancel'>,
  accels: readonly ['kvm' | 'tcg', ...('kvm' | 'tcg')[]],
): Promise<[Offer, ...Offer[]]> {
  const cpuinfo = readFileSync('/proc/cpuinfo', 'utf8')
  const offers = await Promise.all(
    accels.map(async (accel) =>
      readOffer(accel, await askQemu(rig, accel, offerQuestions), cpuinfo),
    ),
  )
  return offers as [Offer, ...Offer[]]
}
