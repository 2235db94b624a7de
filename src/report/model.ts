import type { Machine } from '../cpu/accel.js'
import type { Honesty } from '../cpu/honesty.js'
import type { Explanation } from '../diagnose/explain.js'
import type { PackagedFile } from '../diagnose/hazards/other-files.js'
import type { ScanResult } from '../diagnose/hazards/result.js'
import type { SilentHazard } from '../diagnose/hazards/silent.js'
import type { LogLine } from '../diagnose/log-lines.js'
import type { GuestStart } from '../machine/job/listen.js'
import type { FreshAnswer } from '../trial/fresh/answer.js'
import type { Started } from '../trial/fresh/result.js'
import type { Check } from '../trial/result.js'
import type { Fault } from '../trial/verdict/fault.js'
import type { Cause, Decision } from '../trial/verdict/reason.js'
import type { HandedOver } from './artifact.js'
import type { Floor } from './floor-model.js'
import type { Remedy } from './remedy.js'
import type { Source } from './source.js'

/** Raised when a reader of report.json would have to change. */
export const reportSchema = 'thawcheck/2'

/** report.json. Times are in seconds, paths relative to the report's folder. */
export type Report = Finished | NoAnswer

interface AnyReport {
  readonly schema: typeof reportSchema
  /** Why, in a sentence or a few lines; without an answer, the whole message. */
  readonly words: string
  readonly started: string
  readonly command: string
  /** what the checkpoint's code needs and the targets lack, whether or not it has run; undefined: not scanned */
  readonly scan?: ScanResult | undefined
  /** the checkpoint that was to be exported; undefined: none was */
  readonly artifact?: HandedOver | undefined
  /** why the checkpoint's code was not scanned, so that a pass does not rule out what would fault; one line, not trusted */
  readonly unscanned?: string | undefined
}

/** The control passed, so that the targets have verdicts. */
export interface Finished extends AnyReport {
  /** the worst of all targets */
  readonly verdict: Outcome['verdict']
  readonly source: Source
  readonly toolkit: Readonly<Record<string, string>>
  readonly control: Outcome
  readonly targets: readonly Outcome[]
  /** of a search for the least CPU, whose only target is what it found */
  readonly floor?: Floor
  /** for all targets that fail; undefined: none does, or it is not known of what */
  readonly remedy?: Remedy
}

/** The run ended early. What was known by then is in its report. */
export interface NoAnswer extends AnyReport {
  readonly verdict: 'error'
  readonly source?: Source
  readonly toolkit?: Readonly<Record<string, string>>
  readonly control?: Outcome
  readonly targets: readonly []
}

/**
 * What became of one guest. Its features are those that the source CPU has. `words` is the sentence
 * of the reason, from untrusted parts: escape it.
 */
export type GuestOutcome = Decision & Honesty & GuestFacts

interface GuestFacts {
  readonly machine: Machine
  readonly words: string
  /** guests that were started for it: 2 if the first one broke */
  readonly attempts: number
  /** how the guest came to its job; this machine itself does not start */
  readonly start?: GuestStart
  readonly times: { readonly boot: number; readonly restore: number; readonly total: number }
  /** folder with console, CRIU's log, the app's output, the traces */
  readonly evidence: string
  /** Further thaws that a failure was checked with. It is left out if there were none. */
  readonly checks?: readonly CheckOutcome[]
}

export type CheckOutcome = Decision &
  Pick<GuestFacts, 'machine' | 'words' | 'evidence'> &
  Pick<Check, 'of'>

/**
 * What became of one target. Machine, attempts, start, times, evidence and checks are those of the guest that
 * decided. Verdict, reason and features are of all its guests together.
 */
export type Outcome = GuestOutcome & TargetFacts

interface TargetFacts {
  readonly name: string
  /** other names of the same CPU that were asked for: it was thawed once for all of them */
  readonly also?: readonly string[]
  readonly cause: Cause | null
  /** Who chose what the target lacks, or what CRIU meant; one sentence, from untrusted parts. */
  readonly sentence: string | null
  readonly faults: readonly ExplainedFault[]
  /** lines of the app's output about CPUs or a failed restore; of a pass, those that the control has not */
  readonly log: readonly LogLine[]
  /** QEMU's names of all that was removed from the model */
  readonly removed: readonly string[]
  /** of the target, where they are not those of every guest */
  readonly cores?: number
  /** MiB */
  readonly memory?: number
  /** of an alias or a family: the real CPU, and where that is known from */
  readonly note?: string
  /** what runs with another meaning there, without any fault: no thaw shows it */
  readonly silent: readonly Silent[]
  /** undefined: the one that the app was frozen on */
  readonly system?: TargetSystem
  readonly guests: readonly GuestOutcome[]
  /** whether the app itself starts there; of targets on which the CPU may be why the checkpoint does not work */
  readonly fresh?: FreshOutcome
}

/** Whether the app itself starts on a target. It changes no verdict. */
export type FreshOutcome = FreshAnswer & {
  /** the answer, to be put behind `starts fresh there:`; from untrusted parts: escape it */
  readonly words: string
  /** who chose what the target lacks; one sentence, from untrusted parts */
  readonly sentence: string | null
  /** of the start that decided */
  readonly faults: readonly ExplainedFault[]
  /** the one that decided is the first; empty: it was not tried */
  readonly guests: readonly GuestStartOutcome[]
}

export type GuestStartOutcome = Pick<Started, 'of' | 'machine' | 'attempts' | 'times' | 'evidence'>

export type ExplainedFault = Fault & Explanation

/** Another system than the app was frozen on. Texts are from untrusted parts: escape them. */
export interface TargetSystem {
  /** where its files are from; undefined: they are those that the app was frozen with */
  readonly root?: string
  /** release of its kernel; undefined: it is the toolkit's */
  readonly kernel?: string
  /** files of the app that differ, those that CRIU refuses first; undefined: they were not compared */
  readonly files?: readonly PackagedFile[]
  /** what CRIU does not refuse although it differs, as a sentence; null: nothing, or it is not known */
  readonly words: string | null
}

export interface Silent extends SilentHazard {
  /** One sentence, from untrusted parts: escape it. */
  readonly words: string
}
