import { fullestCpu } from '../../checkpoint/source-machine.js'
import type { Machine } from '../../cpu/accel.js'
import { inTableOrder, requirements } from '../../cpu/features.js'
import { guestCpuFor, neededToBoot } from '../../cpu/guest-cpu.js'
import type { Offer } from '../../cpu/offer.js'
import { plainCpu } from '../../cpu/plain-cpu.js'
import { difference } from '../../cpu/sets.js'
import { targetNamed } from '../../cpu/target.js'
import type { StandIn } from './curve.js'

/** The guests in which the app is measured, all under one accelerator. */
export interface CurveCpus {
  readonly source: CurveGuest
  readonly standIn?: StandIn
  /** the lowest first */
  readonly levels: readonly CurveLevel[]
}

type CurveGuest = Extract<Machine, { on: 'guest' }>

export interface CurveLevel {
  readonly name: string
  readonly features: ReadonlySet<string>
  readonly guest: CurveGuest
  /** with what a guest needs besides to boot, where a checkpoint is taken in it */
  readonly atMost: string
}

/** The highest level that is measured: few fleets are of v4, and TCG has no AVX-512. */
const measured = ['x86-64-v1', 'x86-64-v2', 'x86-64-v3']

/**
 * @param source where the checkpoint was taken, and the features of that CPU
 * @param control where its control ran
 */
export function curveCpus(
  source: { readonly machine: Machine; readonly features: ReadonlySet<string> },
  control: Machine,
  offers: readonly [Offer, ...Offer[]],
): CurveCpus {
  const { guest, offer, standIn } = guestOfSource(source, control, offers)
  return {
    source: guest,
    ...(standIn && { standIn }),
    levels: measured
      .flatMap((name) => levelIn(name, source.features, offer) ?? [])
      // Taken on that level, it is measured once.
      .filter((level) => level.guest.cpu !== guest.cpu),
  }
}

function guestOfSource(
  { machine, features }: { readonly machine: Machine; readonly features: ReadonlySet<string> },
  control: Machine,
  offers: readonly [Offer, ...Offer[]],
): { guest: CurveGuest; offer: Offer; standIn?: StandIn } {
  const own = machine.on === 'guest' && offers.find(({ accel }) => accel === machine.accel)
  const isThere = own && control.on === 'guest' && control.cpu === machine.cpu
  if (isThere && control.accel === machine.accel) return { guest: machine, offer: own }
  const [offer] = offers
  const { cpu, has } = guestCpuFor(fullestCpu(offer.accel), features, offer)
  const lacks = inTableOrder(difference(features, has))
  return {
    guest: { on: 'guest', accel: offer.accel, cpu },
    offer,
    standIn: { for: machine, lacks },
  }
}

/** undefined: the source CPU, or a guest here, does not have all of the level */
function levelIn(name: string, source: ReadonlySet<string>, offer: Offer): CurveLevel | undefined {
  const target = targetNamed(name)
  const { features } = target
  if (features === undefined) throw new Error(`${name} has no features of its own`)
  const { cpu, has } = guestCpuFor(target, features, offer)
  if (difference(features, source).size > 0 || has.size < features.size) return undefined
  const keep = neededToBoot(has, offer)
  const whole = new Set(requirements([...features, ...(keep ? [keep] : [])]))
  return {
    name,
    features,
    guest: { on: 'guest', accel: offer.accel, cpu },
    atMost: plainCpu(whole)?.name ?? name,
  }
}
