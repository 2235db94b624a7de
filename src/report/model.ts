import type { Explanation } from '../diagnose/explain.js'
import type { ScanResult } from '../diagnose/hazards/result.js'
import type { SilentHazard } from '../diagnose/hazards/silent.js'
import type { LogLine } from '../diagnose/log-lines.js'
import type { Fault } from '../trial/verdict/fault.js'
import type { Cause } from '../trial/verdict/judge.js'

/** Raised when a reader of report.json would have to change. */
export const reportSchema = 'thawcheck/1'

/** report.json. Times are in seconds, paths relative to the report's folder. */
export interface Report {
  readonly schema: typeof reportSchema
  /** Of the whole run: the worst of all targets; `error`: there is nothing to say of them. */
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'error'
  /** Why, in a sentence or a few lines; of `error` the whole message. */
  readonly words: string
  readonly started: string
  readonly command: string
  readonly source?: Source
  readonly toolkit?: Readonly<Record<string, string>>
  /** what the checkpoint's code needs and the targets lack, whether or not it has run; undefined: not scanned */
  readonly scan?: ScanResult | undefined
  readonly control?: Outcome
  readonly targets: readonly Outcome[]
}

/** Where the checkpoint was taken. */
export interface Source {
  /** `runner`: this machine itself */
  readonly where: 'guest' | 'runner'
  /** of a guest: value of QEMU's `-cpu` */
  readonly cpu?: string
  /** the name that the CPU gives itself */
  readonly model: string
  /** of guests */
  readonly accel: 'kvm' | 'tcg'
  /** Why it is not KVM, if it could have been. */
  readonly accelReason?: string
  /** Why it is not this machine itself, if it could have been. */
  readonly runnerReason?: string
  readonly kernel: string
  /** flags of /proc/cpuinfo */
  readonly features: readonly string[]
  /** features that this machine's own CPU has and the source CPU had not: nothing is shown of them */
  readonly unseen: readonly string[]
  /** of this machine: mount points that the app saw read-only, since no layer could be laid over them */
  readonly unlayered?: readonly string[]
  readonly attempts: number
  readonly times: { readonly boot: number; readonly ready: number; readonly total: number }
  /** folder with images, changed files, logs and manifest */
  readonly evidence: string
}

/** What one guest showed of its CPU, of the features that the source CPU has; in table order. */
interface Shown {
  /** the target lacks them, and their instructions trapped, or had the old meaning that they have there */
  readonly enforced: readonly string[]
  /** the target lacks them, and their instructions ran all the same */
  readonly leaks: readonly string[]
  /** the target has them, and the guest could not run them as meant */
  readonly shortfalls: readonly string[]
}

/** What became of one guest. */
export interface GuestOutcome extends Shown {
  /** value of QEMU's `-cpu`, or this machine's model where it was thawed on that itself */
  readonly cpu: string
  readonly accel: 'kvm' | 'tcg' | 'none'
  readonly verdict: 'pass' | 'fail' | 'inconclusive'
  /** One sentence, from untrusted parts: escape it. */
  readonly words: string
  /** Guests that were booted for it: 2 if the first one broke. */
  readonly attempts: number
  readonly times: { readonly boot: number; readonly restore: number; readonly total: number }
  /** folder with console, CRIU's log, the app's output, the traces */
  readonly evidence: string
}

/**
 * What became of one target, from all its guests: CPU, attempts, times and evidence are those of the
 * guest that decided; the rest is what they show together.
 */
export interface Outcome extends GuestOutcome {
  readonly name: string
  readonly cause: Cause | null
  /** Who chose what the target lacks, or what CRIU meant; one sentence, from untrusted parts. */
  readonly sentence: string | null
  readonly faults: readonly ExplainedFault[]
  /** lines of the app's output that tell of CPUs or of a failed restore, where it does not pass */
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
  readonly guests: readonly GuestOutcome[]
}

export type ExplainedFault = Fault & Explanation

export interface Silent extends SilentHazard {
  /** One sentence, from untrusted parts: escape it. */
  readonly words: string
}
