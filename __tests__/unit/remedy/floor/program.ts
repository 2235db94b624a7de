import { requirements } from '../../../../src/cpu/features.js'
import { isSame } from '../../../../src/cpu/sets.js'
import { type Knowledge, nextCpus, type Shown } from '../../../../src/remedy/floor/search.js'

/** A place in a made-up program. It is reached after those before it. */
export interface Place {
  readonly needs: readonly string[]
  /** false: the program breaks there, and nothing says of what */
  readonly named?: boolean
}

/** What a thaw of the program shows on a CPU. */
export type Thaw = (features: ReadonlySet<string>) => Omit<Shown, 'features'>

/** A program that breaks at the first place that the CPU cannot run. */
export function programOf(places: readonly Place[]): Thaw {
  return (features) => {
    const place = places.find(({ needs }) => needs.some((name) => !features.has(name)))
    if (place === undefined) return { outcome: 'pass', named: [] }
    const lacking = place.needs.filter((name) => !features.has(name))
    return { outcome: 'fail', named: place.named === false ? [] : lacking }
  }
}

/** The least CPU that runs all places. */
export function leastFor(places: readonly Place[]): string[] {
  return requirements(places.flatMap(({ needs }) => needs))
}

/** Searches to the end. @throws Error if it does not end, or thaws twice on the same CPU */
export function searched(
  thaw: Thaw,
  given: Omit<Knowledge, 'shown'>,
  { width = 2, bound = 1000 } = {},
): Knowledge {
  let shown: readonly Shown[] = []
  while (shown.length < bound) {
    const next = nextCpus({ ...given, shown }, width).slice(0, bound - shown.length)
    if (next.length === 0) break
    for (const features of next) {
      if (shown.some((one) => isSame(one.features, features))) throw new Error('thawed twice')
      shown = [...shown, { features, ...thaw(features) }]
      if (shown.length > 500) throw new Error('the search does not end')
    }
  }
  return { ...given, shown }
}
