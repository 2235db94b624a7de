import { difference, intersection, isSame } from '../../cpu/sets.js'
import { type Companion, dependenceOf } from './dependence.js'

/** What a thaw showed on a CPU with some features of the source CPU and no others. */
export interface Shown {
  /** with all that they require */
  readonly features: ReadonlySet<string>
  /** open: inconclusive; beyond: it needs what the CPU has and no guest on this machine */
  readonly outcome: 'pass' | 'fail' | 'open' | 'beyond'
  /** what it was seen to need and the CPU lacks; empty: nothing says what */
  readonly named: readonly string[]
  /** what it lacked and its guest runs nevertheless, so that a pass does not show that it is not needed */
  readonly leaked?: readonly string[]
}

/** What is known of a checkpoint. Features have the table's names. */
export interface Knowledge {
  /** features of the source CPU, on which the control passed */
  readonly source: ReadonlySet<string>
  /** what functions need that are certain to fault at their next call: no CPU without it passes */
  readonly certain: readonly string[]
  /** what code needs that was chosen or compiled: it will most likely run */
  readonly chosen: readonly string[]
  /** what code needs that may run: tried next where nothing else says what to try */
  readonly possible: readonly string[]
  /** what CPUs of the search have only together, because guests show it only so */
  readonly companions: readonly Companion[]
  /** the thaws so far */
  readonly shown: readonly Shown[]
}

/**
 * The CPUs to thaw on next, the most telling first; empty: the search has ended. It climbs from the CPU
 * without any features by what the thaws name. Where a thaw names nothing, it halves what is left. Last
 * comes, for each feature of what passed, that CPU without it.
 *
 * It takes for granted that a checkpoint that fails on a CPU fails on every CPU with fewer features: a
 * checkpoint has taken its choices. A pass on fewer counts more than all that was named.
 * @param width thaws that can run side by side
 */
export function nextCpus(known: Knowledge, width: number): ReadonlySet<string>[] {
  const { shown, chosen } = known
  if (shown.length === 0) return [new Set()]
  const fresh = (cpus: readonly ReadonlySet<string>[]) =>
    distinct(cpus.filter((cpu) => !at(cpu, shown)))
  const passed = leastPassed(known)
  const upper = passed ?? top(known)
  const lower = neededWithin(upper, known)
  if (passed && (isSame(lower, passed) || isClose(lower, passed, known))) {
    const last = fresh([passed, ...withoutOne(passed, known)])
    if (last.length > 0 || isSame(lower, passed)) return last
  }
  const there = at(lower, shown)
  if (there === undefined) {
    const { closed } = dependenceOf(known.companions)
    return fresh([lower, closed(intersection([...lower, ...chosen], upper))])
  }
  // More features do not help where no guest has them. And nothing is above the source CPU.
  if (there.outcome === 'beyond' || isSame(lower, upper)) return []
  const all = passed ? [] : fresh([upper])
  if (all.length === 0 && passed === undefined) return []
  return fresh([...all, ...between(known, lower, upper, width)])
}

/**
 * The smallest set that a pass stands for; of equals the first. What leaked belongs to it if anything
 * says that the checkpoint may need it.
 */
export function leastPassed(known: Knowledge): ReadonlySet<string> | undefined {
  const { shown, chosen, possible } = known
  const suspected = new Set([...namedIn(known), ...chosen, ...possible])
  const { closed } = dependenceOf(known.companions)
  return shown
    .filter(({ outcome }) => outcome === 'pass')
    .map(({ features, leaked = [] }) =>
      closed([...features, ...leaked.filter((name) => suspected.has(name))]),
    )
    .sort((a, b) => a.size - b.size)[0]
}

/** What a CPU of those features cannot lack: what was named, and that without which a thaw did not pass. */
export function neededWithin(cpu: ReadonlySet<string>, known: Knowledge): ReadonlySet<string> {
  const named = namedIn(known)
  const { closed, gone } = dependenceOf(known.companions)
  const isNeeded = (name: string) =>
    named.has(name) || thawsWithout(name, gone(name), cpu, known).some(isNoPass)
  return closed([...cpu].filter(isNeeded))
}

/** All that something was seen to need, or is certain to. */
export function namedIn({
  shown,
  certain,
}: Pick<Knowledge, 'shown' | 'certain'>): ReadonlySet<string> {
  return new Set([...certain, ...shown.flatMap(({ named }) => named)])
}

/**
 * Whether so little is left that it is best taken away feature by feature: each such thaw either shows that
 * the CPU needs less, or confirms a need for good.
 */
function isClose(
  lower: ReadonlySet<string>,
  cpu: ReadonlySet<string>,
  { companions }: Knowledge,
): boolean {
  return outermost(difference(cpu, lower), companions).length <= mostApart
}

const mostApart = 3

/** The thaws without a feature, and with all of a CPU but what goes with it. */
export function thawsWithout(
  feature: string,
  gone: ReadonlySet<string>,
  cpu: ReadonlySet<string>,
  { shown }: Pick<Knowledge, 'shown'>,
): readonly Shown[] {
  return shown.filter(
    ({ features }) =>
      !features.has(feature) && [...cpu].every((name) => features.has(name) || gone.has(name)),
  )
}

/** What no guest here can run shows nothing of what the checkpoint needs besides. */
function isNoPass({ outcome }: Shown): boolean {
  return outcome === 'fail' || outcome === 'open'
}

/** All of the source CPU, and what was named that Linux does not list. */
function top(known: Knowledge): ReadonlySet<string> {
  return dependenceOf(known.companions).closed([...known.source, ...namedIn(known)])
}

/** The CPU without each of its features that no other of them needs, those last that are certain anyway. */
function withoutOne(cpu: ReadonlySet<string>, known: Knowledge): ReadonlySet<string>[] {
  const named = namedIn(known)
  const seen = namedIn({ ...known, certain: [] })
  const isCertain = (name: string) => named.has(name) && !seen.has(name)
  const { gone, apart } = dependenceOf(known.companions)
  return outermost(cpu, known.companions)
    .sort((a, b) => Number(isCertain(a)) - Number(isCertain(b)))
    .map((name) => ({ name, without: named.has(name) ? apart(name, named) : gone(name) }))
    .filter(({ name, without }) => !thawsWithout(name, without, cpu, known).some(isNoPass))
    .map(({ without }) => difference(cpu, without))
}

/** Those features that no other of them needs. */
function outermost(all: ReadonlySet<string>, companions: readonly Companion[]): string[] {
  const { gone } = dependenceOf(companions)
  return [...all].filter(
    (name) => ![...all].some((one) => one !== name && gone(name).has(one) && !gone(one).has(name)),
  )
}

/** CPUs that part what is between two CPUs, the likeliest features first. */
function between(
  { shown, chosen, possible, companions }: Knowledge,
  lower: ReadonlySet<string>,
  upper: ReadonlySet<string>,
  width: number,
): ReadonlySet<string>[] {
  const { closed } = dependenceOf(companions)
  const steps = [lower]
  // What a feature requires comes before it, so that one step adds no more than it has to.
  for (const likely of [...chosen, ...possible, ...upper]) {
    for (const name of closed([likely])) {
      const step = closed([...(steps.at(-1) ?? lower), name])
      if (upper.has(name) && step.size > (steps.at(-1)?.size ?? 0)) steps.push(step)
    }
  }
  const failed = (cpu: ReadonlySet<string>) =>
    shown.some(
      (one) => isNoPass(one) && contains(one.features, cpu) && !contains(one.features, upper),
    )
  const last = steps.length - 1
  let low = 0
  while (low + 1 < last && failed(steps[low + 1] as ReadonlySet<string>)) low++
  const inside = Math.max(0, last - low - 1)
  const parts = Math.min(width, inside)
  return Array.from({ length: parts }, (_, index) => {
    const step = low + Math.round(((index + 1) * (inside + 1)) / (parts + 1))
    return steps[step] as ReadonlySet<string>
  })
}

function contains(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return difference(some, all).size === 0
}

function at(cpu: ReadonlySet<string>, shown: readonly Shown[]): Shown | undefined {
  return shown.find(({ features }) => isSame(features, cpu))
}

function distinct(cpus: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  return cpus.filter((cpu, index) => cpus.findIndex((other) => isSame(cpu, other)) === index)
}
