import type { Machine } from '../../cpu/accel.js'
import type { Fault } from '../verdict/fault.js'
import type { FreshAnswer } from './answer.js'
import type { StartEvidence } from './evidence.js'
import type { StartSeen } from './judge-start.js'

/** Whether the app itself starts on a target, and the starts that showed it. */
export interface FreshStart {
  readonly answer: FreshAnswer
  /** The one that decided is the first. Empty: it was not tried. */
  readonly starts: readonly Started[]
}

/** By the names of targets: those on which the CPU may be why the checkpoint does not work. */
export type FreshStarts = ReadonlyMap<string, FreshStart>

/** One fresh start. */
export interface Started {
  /** on the target, or on a CPU that lacks nothing */
  readonly of: 'target' | 'reference'
  readonly machine: Extract<Machine, { readonly on: 'guest' }>
  readonly seen: StartSeen
  readonly faults: readonly Fault[]
  /** seconds */
  readonly times: { readonly boot: number; readonly total: number }
  /** number of guests that were started for it: 2 if the first one broke */
  readonly attempts: number
  /** folder of its evidence, relative to the report's */
  readonly evidence: string
  /** undefined: no guest could be started */
  readonly details: StartDetails | undefined
}

/** What explanations are made from. */
export interface StartDetails {
  readonly observed: StartEvidence['observed']
  /** what processes had mapped that hit a fault; not trusted */
  readonly maps: string
  /** of the CPU */
  readonly features: ReadonlySet<string> | undefined
}
