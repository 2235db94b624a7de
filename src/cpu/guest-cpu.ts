import { featureNamed, inTableOrder } from './features.js'
import known from './hangs.json' with { type: 'json' }
import { modelNamed } from './models.js'
import type { Offer } from './offer.js'
import { difference, intersection } from './sets.js'
import { qemuCpu, type Target } from './target.js'

/** The CPU that a target's guest gets. */
export interface GuestCpuChoice {
  /** value of QEMU's `-cpu` */
  readonly cpu: string
  /** features of the table that it can have, of those that the target has */
  readonly has: ReadonlySet<string>
  /** why it is not the model that the target names, in a sentence that begins in lower case */
  readonly why?: string
  /** what to try where this one does not boot; undefined: there is nothing else */
  readonly instead?: string
}

/**
 * Chooses the guest's CPU: the named model, or `max` less all that the target lacks, where the
 * model does not boot or is further from the target.
 * @param features of the real CPU
 */
export function guestCpuFor(
  target: Target,
  features: ReadonlySet<string>,
  offer: Offer,
): GuestCpuChoice {
  const model = modelNamed(target.model)
  const own = { cpu: qemuCpu(target, offer.accel), has: named(target, features, offer) }
  if (model === undefined || model.elastic) return own
  const substitute = {
    cpu: maxLess(target, features, offer),
    has: intersection(features, offer.provides),
  }
  const about = `so the guest's CPU is max less what ${target.name} lacks`
  if (hangs(model.pinned, offer)) {
    const where = `under ${offer.accel.toUpperCase()} of QEMU ${offer.qemu}`
    return { ...substitute, why: `${target.model} is known not to boot ${where}, ${about}` }
  }
  if (own.has.size < substitute.has.size) {
    const lost = inTableOrder(difference(substitute.has, own.has)).join(', ')
    return { ...substitute, why: `QEMU's ${target.model} loses ${lost}, ${about}` }
  }
  return { ...own, instead: substitute.cpu }
}

/** What of the target's features is left when QEMU has dropped what it cannot give. */
function named(target: Target, features: ReadonlySet<string>, offer: Offer): Set<string> {
  const model = modelNamed(target.model)
  const dropped = model && !model.elastic && offer.drops.get(model.pinned)
  if (!dropped) return intersection(features, offer.provides)
  const added = target.add.filter((name) => !offer.provides.has(name))
  return difference(features, new Set([...dropped, ...added]))
}

function maxLess(target: Target, features: ReadonlySet<string>, offer: Offer): string {
  const outside = (names: readonly string[]) => names.filter((name) => !featureNamed(name))
  const lacking = inTableOrder(difference(offer.provides, features))
  return qemuCpu(
    {
      ...target,
      ...{
        model: 'max',
        add: outside(target.add),
        remove: [...lacking, ...outside(target.remove)],
      },
    },
    offer.accel,
  )
}

function hangs(model: string, { accel, qemu }: Offer): boolean {
  return known.hangs.some((one) => one.model === model && one.accel === accel && one.qemu === qemu)
}
