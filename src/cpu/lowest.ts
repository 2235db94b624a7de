import { closure, features, hasQemuName, inTableOrder, requirements } from './features.js'
import { neededToBoot, whyNeeded } from './guest-cpu.js'
import { modelNamed, modelNames } from './models.js'
import { levels } from './named.js'
import type { Offer } from './offer.js'
import { difference, intersection } from './sets.js'
import type { SettledTarget } from './settled.js'
import { type Target, targetNamed } from './target.js'

/** The CPU that is part of every target. */
export interface LowestCpu {
  /** its name is that of a level or a model, and what it lacks of that */
  readonly cpu: Target
  /** names of the targets */
  readonly of: readonly string[]
  /** what the targets have in common and it still lacks, and why, as a clause in lower case */
  readonly without?: string
}

/**
 * The CPU of the features that all targets have, and so of their registers, as far as the accelerator
 * can give them. Removing a feature removes what depends on it. A guest boots on it without having more.
 * @param targets at least one
 */
export function lowestCpu(
  targets: readonly SettledTarget[],
  offer: Pick<Offer, 'accel' | 'provides'>,
): LowestCpu {
  const common = whole(
    targets.reduce((left, { features }) => intersection(left, features), offer.provides),
  )
  const unbootable = neededToBoot(common, offer) !== undefined
  const has = unbootable ? difference(common, new Set(closure(['xsave']))) : common
  const lost = inTableOrder(difference(common, has))
  return {
    cpu: named(has, targets),
    of: targets.flatMap(({ name, also = [] }) => [name, ...also]),
    ...(unbootable ? { without: `${lost.join(', ')} are left out, ${whyNeeded}` } : {}),
  }
}

/** Without the features of which something that they require is not there. */
function whole(has: ReadonlySet<string>): ReadonlySet<string> {
  const absent = features.map(({ name }) => name).filter((name) => !has.has(name))
  return difference(has, new Set(closure(absent)))
}

/** The CPU as the level or model that it differs least from, with the changes. */
function named(has: ReadonlySet<string>, targets: readonly Target[]): Target {
  const [nearest] = bases
    .map((base) => ({ base, changes: changesOf(base, has) }))
    .sort((a, b) => a.changes.length - b.changes.length)
  if (nearest === undefined) throw new Error('QEMU has no model')
  const changes = [...nearest.changes, ...outsideTable(targets).map((name) => `-${name}`)]
  const hidden = targets.some(({ hypervisor }) => !hypervisor) ? '@hypervisor=off' : ''
  return targetNamed([nearest.base.name, ...changes].join(',') + hidden)
}

/** Levels first, then names without a version: of those that are equally near, the first is taken. */
const bases: readonly Target[] = [
  ...levels.map(({ name }) => name),
  ...modelNames.filter((name) => !/-v\d+$/.test(name)),
  ...modelNames.filter((name) => /-v\d+$/.test(name)),
]
  .filter((name) => {
    const model = modelNamed(name)
    return model === undefined || (model.is64 && !model.elastic)
  })
  .map(targetNamed)

/** What turns a CPU into the one that has these features. What depends on what is removed goes with it. */
function changesOf(base: Target, has: ReadonlySet<string>): string[] {
  const own = base.features ?? new Set<string>()
  const removed = inTableOrder(difference(own, has)).filter(hasQemuName)
  const gone = new Set(removed)
  const roots = removed.filter((name) => !needs.get(name)?.some((other) => gone.has(other)))
  const added = inTableOrder(difference(has, own))
  return [...roots.map((name) => `-${name}`), ...added.map((name) => `+${name}`)]
}

/** What each feature requires. */
const needs = new Map(
  features.map(({ name }) => [name, requirements([name]).filter((other) => other !== name)]),
)

/** CPUID flags that the table does not know, and that a target was told to lack. */
function outsideTable(targets: readonly Target[]): string[] {
  const known = new Set(features.map(({ name }) => name))
  const removed = new Set(targets.flatMap(({ remove }) => remove))
  return [...removed].filter((name) => !known.has(name) && name !== 'hypervisor').sort()
}
