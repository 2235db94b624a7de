import type { Range } from './ranges.js'

/** How sure it is that code will run. */
export type How =
  /** it is compiled for this very process, and something leads to it */
  | 'compiled'
  /** a function that was chosen: by the dynamic linker, by the program, or as it was running */
  | 'resolved'
  /** a function that a table lists or another function calls, which may be one of several variants */
  | 'reachable'

/** A process of the checkpoint. Nothing of it is trusted. */
export interface Owner {
  readonly pid: number
  /** its name */
  readonly comm: string
  /** path of its program, as it saw that */
  readonly executable: string | undefined
  /** paths of the files that it maps */
  readonly mapped: readonly string[]
}

/** A function, or the instructions of compiled code that need the same. */
export interface Place {
  readonly how: How
  /** that it was found in */
  readonly owner: Owner
  /** of a function: path of its file, as the app saw it; of compiled code undefined; not trusted */
  readonly file: string | undefined
  /** how many instructions of compiled code; of a function 1 */
  readonly count: number
  /**
   * of a function: where it lies in its file, bytes; of compiled code: addresses in the process, from
   * the first of those instructions to the last
   */
  readonly extent: Range
  /** by feature, the first instruction that needs it */
  readonly needs: ReadonlyMap<string, Sight>
}

/** One instruction. */
export interface Sight {
  /** in the process */
  readonly address: number
  /** in the file; of compiled code undefined */
  readonly offset: number | undefined
  /** in Intel's syntax */
  readonly text: string
}
