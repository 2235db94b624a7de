import type { Oldest } from '../cpu/oldest.js'
import type { Curve } from '../remedy/floor/curve.js'
import type { Need } from '../remedy/floor/found.js'
import type { User } from '../remedy/floor/named.js'
import type { Decision } from '../trial/verdict/reason.js'

/** The least CPU that the checkpoint thaws on, as report.json has it. Features have QEMU's names. */
export interface Floor {
  /** that it was seen to pass on, in the grammar of targets; null: on none in a guest */
  readonly cpu: string | null
  readonly features: readonly string[]
  /** the names of the oldest CPUs that have these; null: there is no such CPU */
  readonly oldest: Oldest | null
  /** whether all of the features are needed, by what the thaws showed or named */
  readonly least: boolean
  /** of its features; where there is none, of those that are known to be needed */
  readonly needs: readonly FloorNeed[]
  /** code that was found in the checkpoint, did not run in the thaw, and needs more */
  readonly latent: readonly LatentNeed[]
  /** that were started for the search, with those of the control */
  readonly guests: number
  /** the input floor-guests */
  readonly bound: number
  /** whether something was left to try when that many had been started */
  readonly cut: boolean
  readonly thaws: readonly FloorThaw[]
  /** what lesser CPUs cost; only if there is a benchmark */
  readonly curve?: ShownCurve
}

/** Of the words, the first is a heading; from untrusted parts: escape them. */
export type ShownCurve = Curve & { readonly words: readonly string[] }

/** Texts are not trusted. */
export interface FloorNeed extends Need {
  /** who was seen to need it; empty: that is not known */
  readonly users: readonly Omit<User, 'feature'>[]
}

/** Texts are not trusted. */
export interface LatentNeed {
  readonly layer: string
  readonly how: 'compiled' | 'resolved' | 'possible'
  readonly features: readonly string[]
}

/** One thaw of the search. `words` is from untrusted parts. */
export interface FloorThaw {
  readonly cpu: string
  readonly verdict: Decision['verdict']
  readonly words: string
  /** folder, relative to the report's */
  readonly evidence: string
}
