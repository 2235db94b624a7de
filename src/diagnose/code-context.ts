import type { Decoded } from '../cpu/instruction.js'
import type { Origin } from '../trial/thaw/trace.js'
import type { CrashReport } from './crash-report.js'

/** What is known of an instruction's place. Paths and names are not trusted. */
export interface Seen {
  /** whose process it was; undefined: the app's */
  readonly of?: Origin
  /** undefined: no mapping of the checkpoint has it */
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
  /** of the crash at this very instruction */
  readonly crash?: CrashReport | undefined
  /** whether the program asks for all its functions to be looked up when it starts (DF_BIND_NOW) */
  readonly bindNow?: boolean | undefined
  /** what the file's GNU property note asks for, such as `x86-64-v3`; undefined: not known */
  readonly isaNeeded?: string | undefined
}
