import type { TargetResult } from '../../trial/result.js'
import type { Found } from './found.js'
import type { User } from './named.js'

/** A search for the least CPU, once it has ended. */
export interface FloorSearch extends Found {
  /** in the order in which they were done */
  readonly thaws: readonly TargetResult[]
  /** who needs what, by what the thaws named */
  readonly users: readonly User[]
  /** that were started, with those of the control */
  readonly guests: number
  /** that were allowed */
  readonly bound: number
  /** whether something was left to try when that many had been started */
  readonly cut: boolean
}
