import type { Decoded } from '../../cpu/instruction.js'
import type { Sigill, Trace } from './trace.js'

/** Everything that was seen of one thaw. Verdicts are decided from this and nothing else. */
export interface Evidence {
  /** Why the guest itself is to blame, in a clause; undefined: it did its job. */
  readonly broken: string | undefined
  /** undefined: CRIU was not reached */
  readonly criu: CriuResult | undefined
  readonly trace: Trace
  /** The SIGILLs of the app and of others, decoded; of one instruction only the first. */
  readonly sigills: readonly DecodedSigill[]
  /** Process id of the app's first process, the same as when it was frozen. */
  readonly root: number
  /** The first process at the end of the watch; undefined: it was never watched. */
  readonly state: 'alive' | 'gone' | undefined
  /** seconds */
  readonly watched: number
  readonly verify: VerifyResult
  /** Texts in which the app's runtimes may have written of crashes: its output, and their reports. */
  readonly reports: readonly string[]
  /** Events that the trace lacks, or that could not be read; infinite if it is not known. */
  readonly dropped: number
}

export interface CriuResult {
  /** Exit status of `criu restore`; 137: it was ended by its time limit. */
  readonly status: number
  /** of the restore */
  readonly seconds: number
  /** CRIU's error lines, oldest first, without time stamps. */
  readonly errors: readonly string[]
}

export type VerifyResult =
  | { readonly asked: false }
  | {
      readonly asked: true
      readonly passed: boolean
      readonly status: number
      readonly said: string
    }

export type DecodedSigill = Sigill & { readonly instruction: Decoded }
