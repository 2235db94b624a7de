import type { Accel, Machine } from '../../cpu/accel.js'
import type { Benchmark } from '../../plan/plan.js'
import type { Figures, NotStarted, Spread } from '../price/price.js'

/**
 * What it costs to run the app on a lesser CPU, against what its checkpoints need then. Plain JSON. It
 * changes no verdict.
 */
export type Curve = MeasuredCurve | { readonly kind: 'not-measured'; readonly why: NotStarted }

/** All of it was measured in guests of one kind, since others cannot be compared. */
export interface MeasuredCurve {
  readonly kind: 'measured'
  readonly measures: Benchmark['measures']
  readonly accel: Accel
  /** rounds that have a figure of the source CPU */
  readonly rounds: number
  /** as many as were wanted */
  readonly wanted: number
  /** that all of it took */
  readonly seconds: number
  /** what the last row stands for, where no guest of this machine is the source CPU */
  readonly standIn?: StandIn
  /** the levels, the lowest first, and the source CPU */
  readonly rows: readonly CurveRow[]
  /** folder of the evidence, relative to the report's */
  readonly evidence: string
}

export interface StandIn {
  /** where the checkpoint was taken */
  readonly for: Machine
  /** features of the source CPU that its guest lacks, so that their worth is not measured */
  readonly lacks: readonly string[]
}

export interface CurveRow extends Figures {
  /** the name of a level; of the source CPU, the value of QEMU's `-cpu` */
  readonly cpu: string
  readonly isSource: boolean
  /** value of QEMU's `-cpu` */
  readonly guest: string
  /** from the same round's figure of the source CPU, in percent of that; undefined: no round has both */
  readonly change?: Spread
  /** whether the CPU has the floor of the checkpoint at hand; null: that is not known */
  readonly hasFloor: boolean | null
  /**
   * A CPU on which a checkpoint thaws that is taken on this one: of the source CPU, the floor; of a level,
   * all that it has, which is the most that a checkpoint can need. null: it is not known
   */
  readonly needs: string | null
}
