import type { Machine } from '../cpu/accel.js'
import type { Honesty } from '../cpu/honesty.js'
import type { RegisterState } from '../cpu/register-state.js'
import type { Target } from '../cpu/target.js'
import type { GuestStart } from '../machine/job/listen.js'
import type { Evidence } from './thaw/evidence.js'
import type { Expectation } from './verdict/expectation.js'
import type { Verdict } from './verdict/reason.js'

/** The result of one thaw. */
export interface GuestResult {
  readonly machine: Machine
  readonly verdict: Verdict
  readonly honesty: Honesty
  /** why the machine's CPU is not the model that the target names; undefined: it is */
  readonly why: string | undefined
  /** number of guests that were started for it: 2 if the first one broke */
  readonly attempts: number
  /** undefined: it was this machine itself */
  readonly start: GuestStart | undefined
  /** seconds */
  readonly times: { readonly boot: number; readonly restore: number; readonly total: number }
  /** folder of its evidence, relative to the report's */
  readonly evidence: string
  /** further thaws that a failure was checked with */
  readonly checks: readonly Check[]
  /** what the verdict was judged against */
  readonly expected: Expectation
  readonly seen: Observations
}

/**
 * A thaw that a failure was checked with: another one of the target, a fresh control, a reference, or one on
 * the target's system where the CPU lacks nothing.
 */
export interface Check extends Pick<GuestResult, 'machine' | 'verdict' | 'evidence'> {
  readonly of: 'target' | 'control' | 'reference' | 'system'
}

/** What explanations are made from. */
export interface Observations {
  readonly evidence: Evidence
  /** flags of /proc/cpuinfo; empty if the guest failed before it sent them */
  readonly flags: readonly string[]
  /** the register state that the guest saves; empty like `flags` */
  readonly state: RegisterState
  /** CRIU's log of the restore; not trusted */
  readonly criuLog: string
}

/** The result of a target, from all of its guests. */
export interface TargetResult {
  readonly target: Target
  readonly verdict: Verdict
  readonly honesty: Honesty
  /** the guest that decided the verdict */
  readonly decisive: GuestResult
  readonly guests: readonly [GuestResult, ...GuestResult[]]
}
