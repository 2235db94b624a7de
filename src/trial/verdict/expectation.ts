import type { Taken } from './reason.js'

/** What a thaw was asked for, and what its CPU is on paper. */
export interface Expectation {
  /** the target's name */
  readonly cpu: string
  /** Features of the real CPU; undefined: unknown, and no SIGILL can be blamed on it. */
  readonly features: ReadonlySet<string> | undefined
  /** features of the CPU that the checkpoint was taken on */
  readonly source: ReadonlySet<string>
  /** features that source and target have and this guest does not run */
  readonly shortfalls: readonly string[]
  /** features whose registers only this guest saves: neither the source CPU nor the target */
  readonly surplus: readonly string[]
  /** whether guest and checkpoint ran on the same kind of machine */
  readonly comparable: boolean
  readonly taken: Taken
  /** seconds */
  readonly watch: number
  /** whether there is a verify command */
  readonly verify: boolean
}
