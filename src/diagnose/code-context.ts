import type { Decoded } from '../cpu/instruction.js'
import type { FaultOwner } from '../trial/thaw/trace.js'
import type { CrashReport } from './crash-report.js'

/** What is known of the place of an instruction. Paths and names are not trusted. */
export interface CodeContext {
  /** whose process ran it; undefined: the app's */
  readonly of?: FaultOwner
  /** undefined: it is in no mapping of the checkpoint */
  readonly mapping?:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'anonymous'; readonly what: string; readonly name?: string }
    | undefined
  /** the function; `serves`: the exported functions that resolve to it */
  readonly symbol?: { readonly name?: string; readonly serves: readonly string[] } | undefined
  /** path of the process's program */
  readonly executable?: string | undefined
  /** paths of the files that the process maps */
  readonly mapped: readonly string[]
  /** its text, in Intel's syntax, and the features that it needs */
  readonly instruction: Pick<Decoded, 'text' | 'features'>
  /** report of a crash at this instruction */
  readonly crash?: CrashReport | undefined
  /** whether the dynamic linker binds all functions of the program when it starts (DF_BIND_NOW) */
  readonly bindNow?: boolean | undefined
  /** level that the file's GNU property note requires, such as `x86-64-v3`; undefined: not known */
  readonly isaNeeded?: string | undefined
  /** whether the file that it is in is a Go program */
  readonly isGo?: boolean | undefined
}
