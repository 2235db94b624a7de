import type { NotAgain } from '../../checkpoint/taking-again.js'
import type { OpenReason, PassReason } from '../../trial/verdict/reason.js'
import type { Part } from '../change.js'

/**
 * What a fresh checkpoint that was taken with a change showed. Plain JSON: report.json has it as it is.
 * It changes no verdict. The sentences are in sentences.ts.
 */
export interface Proof {
  /** that all proving took */
  readonly seconds: number
  /** why nothing was tried; left out: something was, or nothing had to be */
  readonly notTried?: NotTried
  /** all that fail */
  readonly targets: readonly TargetProof[]
  /** parts that were found, and that turned out not to be needed */
  readonly notNeeded: readonly PartName[]
  /** parts of which it was not found out whether they are needed */
  readonly unchecked: readonly PartName[]
  /** each checkpoint that was taken for it, in order */
  readonly tries: readonly TryShown[]
}

export type PartName = Pick<Part, 'layer' | 'name' | 'setting'>

/** Why a change cannot be tried here. */
export type NotTried =
  /** lines of files in the app's root, which is read-only here */
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  /** variables that the app has already, whose values are not known here */
  | { readonly kind: 'unmerged'; readonly names: readonly string[] }
  /** the command does not start these programs by their names */
  | { readonly kind: 'no-place'; readonly programs: readonly string[] }
  | NotAgain

export type TargetProof = { readonly target: string } & TargetAnswer

export type TargetAnswer =
  /** the checkpoint with the change passes there */
  | { readonly proof: 'proven'; readonly reason: PassReason; readonly evidence: string }
  /** it fails there of something else than before */
  | { readonly proof: 'helped'; readonly left: Left; readonly evidence: string }
  /** it fails there of the same as before */
  | { readonly proof: 'not-helped'; readonly left: Left; readonly evidence: string }
  | { readonly proof: 'unfixable'; readonly why: Unfixable }
  /** The checkpoint with the change cannot be taken, or does not work on the source CPU either. */
  | { readonly proof: 'breaks-app'; readonly how: string; readonly evidence: string }
  | { readonly proof: 'unknown'; readonly why: ProofUnknown }

export type Unfixable =
  /** the app itself does not start there */
  | { readonly kind: 'needs-cpu' }
  /** no setting is known that helps against what it faults at */
  | { readonly kind: 'no-setting'; readonly left: Left }

export type ProofUnknown =
  /** the change was not tried at all */
  | { readonly kind: 'not-tried' }
  /** nothing is known of why it fails there, so that there is nothing to try */
  | { readonly kind: 'no-cause' }
  /** it passes with another change than the one that the most targets pass with */
  | { readonly kind: 'apart'; readonly evidence: string }
  | { readonly kind: 'inconclusive'; readonly reason: OpenReason; readonly evidence: string }
  | { readonly kind: 'machinery'; readonly what: string; readonly evidence: string | null }
  /** the limit of all proving, in seconds, was over first */
  | { readonly kind: 'time'; readonly limit: number }

/** What is left that fails on a target. Texts are one line and not trusted. */
export interface Left {
  /** id in the catalogue; null: not known */
  readonly layer: string | null
  readonly features: readonly string[]
  readonly sentence: string
}

/** One checkpoint that was taken with a change. */
export interface TryShown {
  /** folder of its logs and thaws, relative to the report's */
  readonly evidence: string
  /** what was left out, to see whether it is needed */
  readonly without: readonly PartName[]
  /** variables, programs with flags and options that the change sets */
  readonly settings: readonly string[]
  readonly ended: 'thawed' | 'breaks-app' | 'machinery'
  /** targets that pass with it */
  readonly passed: readonly string[]
}
