import { closure, hasQemuName, inTableOrder, requirements } from './features.js'
import { levels } from './named.js'
import { difference, isSame } from './sets.js'
import { type Target, targetNamed } from './target.js'

/**
 * The CPU with just these features, in the grammar of targets: the highest level that it contains, and
 * what it has besides.
 * @param features by the table's names, with all that they require
 * @returns undefined: QEMU cannot name one of them
 */
export function plainCpu(features: ReadonlySet<string>): Target | undefined {
  if (![...features].every(hasQemuName)) return undefined
  const bases = levels.map(({ name }) => targetNamed(name))
  const base = bases.findLast((one) => difference(one.features ?? [], features).size === 0)
  if (base === undefined) throw new Error('there is no lowest level')
  const more = difference(features, base.features ?? new Set())
  // What is required by others comes with them.
  const outermost = inTableOrder(more).filter((name) =>
    closure([name]).every((one) => one === name || !more.has(one)),
  )
  const target = targetNamed([base.name, ...outermost.map((name) => `+${name}`)].join(','))
  if (!isSame(target.features ?? new Set(), new Set(requirements(features)))) {
    throw new Error(`${target.name} has other features than were asked for`)
  }
  return target
}
