import type { Decoded } from '../../cpu/instruction.js'
import type { Proof } from './proof.js'
import type { Sigill, Trace } from './trace.js'

/**
 * Everything that was observed in one thaw, by the stage that it reached. Verdicts depend on this and
 * nothing else.
 */
export type Evidence = Broken | Refused | Late | Unwatched | Watched

/** What can be observed at every stage. */
interface Observed {
  /** Name of the thaw, unique in the run. The ids of its faults begin with it. */
  readonly thaw: string
  /** Process id of the app's first process; as in the checkpoint, if CRIU restored it. */
  readonly pid: number
  readonly trace: Omit<Trace, 'sigills' | 'unread'>
  /** SIGILLs of the app and of other processes: the first at each instruction. */
  readonly sigills: readonly DecodedSigill[]
  /** whether a command was to restore the app, which may start it afresh instead */
  readonly byCommand?: boolean
  /** Texts in which runtimes may report a crash: the app's output and their own report files. */
  readonly reports: readonly string[]
}

/** The guest, or the job on this machine, failed. Other observations then prove nothing. */
export interface Broken extends Observed {
  readonly stage: 'broken'
  readonly on: 'guest' | 'host'
  /** a clause such as `QEMU was killed by SIGKILL` */
  readonly why: string
}

/** The guest, or the job on this machine, did its work. */
interface Completed extends Observed {
  /** Trace events that were lost or could not be read. */
  readonly dropped: number
  /** Trouble that the guest's kernel told of, as a clause; undefined: it told of none. */
  readonly kernelTrouble: string | undefined
  readonly restore: RestoreResult
  /** What shows that the app was restored; undefined: nothing does, and it may have been started afresh. */
  readonly proof: Proof | undefined
}

/** CRIU did not restore the app. */
export interface Refused extends Completed {
  readonly stage: 'refused'
}

/** The restore was ended by its time limit. */
export interface Late extends Completed {
  readonly stage: 'late'
}

/** CRIU reported success, but there was no process to watch. */
export interface Unwatched extends Completed {
  readonly stage: 'unwatched'
}

export interface Watched extends Completed {
  readonly stage: 'watched'
  /** the app's first process at the end of the watch */
  readonly state: 'alive' | 'stopped' | 'gone'
  /** seconds */
  readonly watched: number
  /** undefined: the verify command was not run */
  readonly verify: VerifyResult | undefined
  /** a Java that CRaC froze, and that nothing woke: it has not run at all */
  readonly asleep?: boolean
}

export interface RestoreResult {
  /** exit status of `criu restore` */
  readonly status: number
  readonly seconds: number
  /** CRIU's error lines, oldest first, without time stamps */
  readonly errors: readonly string[]
  /** who said them, in sentences; undefined: CRIU */
  readonly by?: string | undefined
}

export interface VerifyResult {
  readonly passed: boolean
  /** exit status of the last try */
  readonly status: number
  /** what the last try printed; not trusted */
  readonly output: string
}

export type DecodedSigill = Sigill & {
  /** Unique in the run. The fault that is made from it has the same id. */
  readonly id: string
  readonly instruction: Decoded
}
