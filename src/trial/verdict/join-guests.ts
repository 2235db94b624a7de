import { listNames } from '../../base/text/list.js'
import type { Honesty } from '../../cpu/honesty.js'
import { intersection } from '../../cpu/sets.js'
import type { Verdict } from './judge.js'

/** What one guest of a target showed. */
export interface Shown {
  /** none: this machine itself */
  readonly accel: 'kvm' | 'tcg' | 'none'
  readonly verdict: Verdict
  readonly honesty: Honesty
}

/** What all guests of a target show together. */
export interface Joint<Guest extends Shown> {
  readonly verdict: Verdict
  readonly honesty: Honesty
  /** the guest whose evidence decided */
  readonly decisive: Guest
}

/**
 * Joins the evidence of a target's guests. A fault of the target in any of them is a fail; else it
 * passes if it passed in one, and what stays open is only what every guest in which it passed left
 * open; else nothing can be said.
 * @param cpu the target's name, for the words
 */
export function join<Guest extends Shown>(
  cpu: string,
  guests: readonly [Guest, ...Guest[]],
): Joint<Guest> {
  const failed = guests.find(({ verdict }) => verdict.verdict === 'fail')
  if (failed) return { ...failed, decisive: failed }
  const [passed, ...others] = guests.filter(({ verdict }) => verdict.verdict === 'pass')
  if (passed) {
    const honesty = [passed, ...others].map((guest) => guest.honesty).reduce(together)
    const words = `${passed.verdict.words}${open(cpu, honesty)}`
    return { verdict: { ...passed.verdict, words }, honesty, decisive: passed }
  }
  const [first, ...rest] = guests
  if (rest.length === 0) return { ...first, decisive: first }
  const words = guests
    .map(({ accel, verdict }) => `under ${accel.toUpperCase()} ${verdict.words}`)
    .join('; ')
  const faults = guests.flatMap(({ verdict }) => verdict.faults)
  return { ...first, verdict: { ...first.verdict, words, faults }, decisive: first }
}

function together(one: Honesty, other: Honesty): Honesty {
  const common = (a: readonly string[], b: readonly string[]) => [...intersection(a, new Set(b))]
  return {
    enforced: [...new Set([...one.enforced, ...other.enforced])],
    leaks: common(one.leaks, other.leaks),
    shortfalls: common(one.shortfalls, other.shortfalls),
  }
}

/** What a pass does not show. */
function open(cpu: string, { leaks, shortfalls }: Honesty): string {
  return [
    leaks.length > 0 &&
      `; says nothing of ${listed(leaks)}, which ${cpu} lacks and its guest runs all the same`,
    shortfalls.length > 0 && `; ${cpu} also has ${listed(shortfalls)}, which its guest had not`,
  ]
    .filter(Boolean)
    .join('')
}

/** The report has all names. */
function listed(names: readonly string[]): string {
  return listNames(names, { most: 6 })
}
