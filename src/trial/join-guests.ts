import type { Honesty } from '../cpu/honesty.js'
import { intersection } from '../cpu/sets.js'
import type { Target } from '../cpu/target.js'
import type { GuestResult, TargetResult } from './result.js'
import { isUnexplained, type Verdict } from './verdict/reason.js'

/**
 * Joins the evidence of a target's guests. A fail in one of them is a fail. Else the target passes
 * if it passed in one, unless something happened in another that no shortfall explains; leaks and
 * shortfalls are those that all passing guests have in common. Else it is inconclusive, for the
 * reasons of all.
 */
export function joinGuests(
  target: Target,
  guests: readonly [GuestResult, ...GuestResult[]],
): TargetResult {
  const failed = guests.find(({ verdict }) => verdict.verdict === 'fail')
  if (failed) return { target, ...decidedBy(failed), guests }
  const [passed, ...others] = guests.filter(({ verdict }) => verdict.verdict === 'pass')
  if (passed) {
    const unexplained = guests.find(({ verdict }) => isUnexplained(verdict.reason))
    if (unexplained) return { target, ...decidedBy(unexplained), guests }
    const honesty = [passed, ...others].map((guest) => guest.honesty).reduce(commonHonesty)
    return { target, ...decidedBy(passed), honesty, guests }
  }
  const [first, ...rest] = guests
  if (rest.length === 0) return { target, ...decidedBy(first), guests }
  return { target, ...decidedBy(first), verdict: openInAll(guests), guests }
}

function decidedBy(decisive: GuestResult): Omit<TargetResult, 'target' | 'guests'> {
  return { verdict: decisive.verdict, honesty: decisive.honesty, decisive }
}

function openInAll(guests: readonly GuestResult[]): Verdict {
  return {
    verdict: 'inconclusive',
    reason: {
      kind: 'several',
      guests: guests.map(({ machine, verdict: { reason } }) => ({ machine, reason })),
    },
    faults: guests.flatMap(({ verdict }) => verdict.faults),
  }
}

function commonHonesty(one: Honesty, other: Honesty): Honesty {
  const common = (a: readonly string[], b: readonly string[]) => [...intersection(a, new Set(b))]
  return {
    enforced: [...new Set([...one.enforced, ...other.enforced])],
    leaks: common(one.leaks, other.leaks),
    shortfalls: common(one.shortfalls, other.shortfalls),
  }
}
