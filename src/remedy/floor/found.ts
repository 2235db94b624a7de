import { inTableOrder } from '../../cpu/features.js'
import { isSame } from '../../cpu/sets.js'
import { dependenceOf } from './dependence.js'
import {
  type Knowledge,
  leastPassed,
  namedIn,
  neededWithin,
  type Shown,
  thawsWithout,
} from './search.js'

/** What the thaws showed in the end. */
export interface Found {
  /** features of the least CPU on which the checkpoint was seen to pass; undefined: on none */
  readonly floor: ReadonlySet<string> | undefined
  /** whether nothing shows that less is enough: the search was not cut short */
  readonly least: boolean
  /** of the floor, or, where there is none, what is known to be needed; in the table's order */
  readonly needs: readonly Need[]
}

/**
 * How it is known that a feature is needed.
 * - confirmed: a thaw failed on a CPU that had all else of the floor, and not this
 * - foreseen: without it the app lives at first, and is certain to fault at a call of some function
 * - diagnosed: something was seen to need it, on a CPU that lacked more
 * - required: another feature of the floor is not there without it, on real CPUs or in guests
 * - unclear: without it and with all else, a thaw was inconclusive
 * - untested: nothing says so, and no thaw without it was tried
 */
export interface Need {
  readonly feature: string
  readonly known: 'confirmed' | 'foreseen' | 'diagnosed' | 'required' | 'unclear' | 'untested'
  /** other features of the floor that require it */
  readonly requiredBy: readonly string[]
}

/** Says what is known, wherever the search ended. */
export function conclude(known: Knowledge): Found {
  const floor = leastPassed(known)
  const named = namedIn(known)
  const cpu = floor ?? named
  const { gone } = dependenceOf(known.companions)
  const needs = inTableOrder(cpu).map((feature): Need => {
    const requiredBy = [...gone(feature)].filter((one) => one !== feature && cpu.has(one))
    if (requiredBy.length > 0 && !named.has(feature)) {
      return { feature, known: 'required', requiredBy }
    }
    const seen = floor && withoutIt(feature, floor, known)
    return { feature, known: seen ?? howNamed(feature, known), requiredBy }
  })
  return { floor, least: floor !== undefined && isSame(neededWithin(floor, known), floor), needs }
}

/** How a feature is known to be needed, as far as that depends on no floor. */
function howNamed(feature: string, { certain, shown }: Knowledge): Need['known'] {
  if (shown.some(({ named }) => named.includes(feature))) return 'diagnosed'
  return certain.includes(feature) ? 'foreseen' : 'untested'
}

/** What thaws showed on the floor without just the feature; undefined: there was none that did not pass. */
function withoutIt(
  feature: string,
  floor: ReadonlySet<string>,
  known: Knowledge,
): 'confirmed' | 'foreseen' | 'unclear' | undefined {
  const { gone, apart } = dependenceOf(known.companions)
  // A thaw that lacked companions, too, shows something only if it names the feature.
  const naming = thawsWithout(feature, apart(feature, namedIn(known)), floor, known).filter(
    ({ named }) => named.includes(feature),
  )
  const thaws = [...thawsWithout(feature, gone(feature), floor, known), ...naming]
  const ended = (all: readonly Shown[], outcome: Shown['outcome']) =>
    all.some((one) => one.outcome === outcome)
  if (ended(thaws, 'fail')) return 'confirmed'
  if (ended(naming, 'open') || known.certain.includes(feature)) return 'foreseen'
  return ended(thaws, 'open') && !namedIn(known).has(feature) ? 'unclear' : undefined
}
