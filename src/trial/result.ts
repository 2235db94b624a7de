import type { Machine } from '../cpu/accel.js'
import type { Honesty } from '../cpu/honesty.js'
import type { Target } from '../cpu/target.js'
import type { Evidence } from './thaw/evidence.js'
import type { Expectation } from './verdict/expectation.js'
import type { Verdict } from './verdict/reason.js'

/** What one thaw showed. */
export interface GuestResult {
  readonly machine: Machine
  readonly verdict: Verdict
  readonly honesty: Honesty
  /** why the machine's CPU is not the model that the target names; undefined: it is */
  readonly why: string | undefined
  /** guests that were booted for it: 2 if the first one broke */
  readonly attempts: number
  /** seconds */
  readonly times: { readonly boot: number; readonly restore: number; readonly total: number }
  /** folder of its evidence, relative to the report's */
  readonly evidence: string
  /** what the verdict was judged against */
  readonly expected: Expectation
  readonly seen: Seen
}

/** What explanations are made from. */
export interface Seen {
  readonly evidence: Evidence
  /** flags of /proc/cpuinfo; empty if the guest never got that far */
  readonly flags: readonly string[]
  /** CRIU's log of the restore; not trusted */
  readonly criuLog: string
}

/** What all guests of a target show together. */
export interface TargetResult {
  readonly target: Target
  readonly verdict: Verdict
  readonly honesty: Honesty
  /** the guest whose evidence decided */
  readonly decisive: GuestResult
  readonly guests: readonly [GuestResult, ...GuestResult[]]
}
