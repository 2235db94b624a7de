import { closure, inTableOrder, requirements } from '../../cpu/features.js'

/** A feature, and another one without which guests do not show it as real CPUs do. */
export type Companion = readonly [feature: string, other: string]

/** Which features CPUs of a search have together. */
export interface Dependence {
  /** the least CPU with all of these; in the table's order */
  readonly closed: (names: Iterable<string>) => ReadonlySet<string>
  /** what goes with a feature: itself, and all that cannot be without it */
  readonly gone: (name: string) => ReadonlySet<string>
  /**
   * The same, with those of its companions that are not known to be needed: where they stay, guests may
   * run what needs the feature.
   */
  readonly apart: (name: string, needed: ReadonlySet<string>) => ReadonlySet<string>
}

export function dependenceOf(companions: readonly Companion[]): Dependence {
  const settle = (
    names: Iterable<string>,
    step: (all: ReadonlySet<string>) => Iterable<string>,
  ) => {
    let all = new Set(names)
    for (;;) {
      const more = new Set([...all, ...step(all)])
      if (more.size === all.size) return all
      all = more
    }
  }
  const others = (all: ReadonlySet<string>) =>
    companions.filter(([feature]) => all.has(feature)).map(([, other]) => other)
  const features = (all: ReadonlySet<string>) =>
    companions.filter(([, other]) => all.has(other)).map(([feature]) => feature)
  const closed = (names: Iterable<string>) =>
    new Set(inTableOrder(settle(names, (all) => requirements([...all, ...others(all)]))))
  const fall = (all: ReadonlySet<string>) => closure([...all, ...features(all)])
  return {
    closed,
    gone: (name) => settle([name], fall),
    apart: (name, needed) =>
      settle([name], (all) => [...fall(all), ...others(all).filter((one) => !needed.has(one))]),
  }
}
