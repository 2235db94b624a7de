import type { Machine } from '../../cpu/accel.js'
import type { Price } from '../price/price.js'
import type { TargetProof } from '../proof/proof.js'

/**
 * What a fresh checkpoint showed that was taken with no setting changed, on the CPU that the targets
 * have in common: the other way out. Plain JSON: report.json has it as it is. It changes no verdict.
 * The sentences are in sentences.ts.
 */
export interface LowestProof {
  /** value of the input checkpoint-cpu that takes such a checkpoint */
  readonly checkpointCpu: string
  /** name of the CPU */
  readonly cpu: string
  /** names of the targets that have it in common: all on which the app itself may start */
  readonly of: readonly string[]
  /** what these have in common and it still lacks, and why, as a clause */
  readonly without?: string
  /** what it was taken on */
  readonly machine: Machine
  /** that all of it took */
  readonly seconds: number
  /** all that fail */
  readonly targets: readonly TargetProof[]
  /** folder of its logs, relative to the report's; left out: nothing was started */
  readonly evidence?: string
  /** only if there is a benchmark */
  readonly price?: Price
}
