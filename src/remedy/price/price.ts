import type { NoLaunch } from '../../checkpoint/launch.js'
import type { Machine } from '../../cpu/accel.js'
import type { Benchmark } from '../../plan/plan.js'

/** What both ways out cost. */
export interface Prices {
  /** the change of the launch */
  readonly price: Price
  /** the lesser CPU; undefined: it was not tried */
  readonly lowest?: Price
}

/**
 * What a change of the launch costs, as the user's benchmark has it. Plain JSON: report.json has it as
 * it is. It changes no verdict. The sentences are in sentences.ts.
 */
export type Price = Measured | NotMeasured

export interface NotMeasured {
  readonly kind: 'not-measured'
  readonly why:
    | NotStarted
    /** on no target */
    | { readonly kind: 'not-proven' }
    /** no variable and no flag is part of the change */
    | { readonly kind: 'at-restore-only' }
    /** of a lesser CPU: it is in a guest, and the source CPU is this machine's, or in another kind of guest */
    | { readonly kind: 'not-comparable' }
}

/** Why a benchmark was not begun. */
export type NotStarted = NoLaunch | { readonly kind: 'machinery'; readonly what: string }

export interface Measured {
  readonly kind: 'measured'
  readonly measures: Benchmark['measures']
  /** where it was measured: on the source CPU */
  readonly machine: Machine
  /** rounds that have a figure of the app as it is */
  readonly rounds: number
  /** as many as were wanted */
  readonly wanted: number
  /** that all of it took */
  readonly seconds: number
  /** without the change */
  readonly without: Figures
  /** with the parts of the change, added one after the other; the last is the whole change */
  readonly steps: readonly PricedStep[]
  /** folder of the evidence, relative to the report's */
  readonly evidence: string
}

/** What was measured in some rounds. */
export interface Figures {
  /** in the benchmark's own unit, or in seconds; undefined: no round gave one */
  readonly figure?: Spread
  /** why further rounds have none */
  readonly failure?: MeasureFailure
}

export interface PricedStep extends Figures {
  /** what is set: a variable, a program that gets flags, or a file */
  readonly adds: string
  /** from the same round's figure without the change, in percent of that; undefined: no round has both */
  readonly change?: Spread
}

/** The middle one of some numbers, and between which they lie. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Why a run of the benchmark has no figure. Lines are not trusted. */
export type MeasureFailure =
  /** the app ended before it was ready; a shell's status */
  | { readonly kind: 'app-ended'; readonly status: number }
  /** seconds */
  | { readonly kind: 'app-not-ready'; readonly seconds: number }
  /** `said`: its last lines */
  | { readonly kind: 'exited'; readonly status: number; readonly said: readonly string[] }
  /** seconds */
  | { readonly kind: 'late'; readonly seconds: number }
  /** its last line of output is no number above 0; null: it printed nothing */
  | { readonly kind: 'no-number'; readonly line: string | null }
  /** a clause */
  | { readonly kind: 'machine-broke'; readonly why: string }
