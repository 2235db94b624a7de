import type { Range } from '../../formats/elf/ranges.js'

/**
 * How sure it is that code will run.
 *
 * Measured with Debian 12's HotSpot 17, node 20 and python3, taken on a CPU with AVX-512: of 177
 * functions that are `resolved` and need more than every CPU has, 117 were looked at by name (one
 * has none). All of them are variants that were chosen; some may never be called. `possible` includes
 * the other variants: 168 functions of node with AVX, of simdutf's and OpenSSL's tables, and in
 * numpy's OpenBLAS 1,799, the kernels for every CPU. Yet SHA-256 of node's OpenSSL, which faults on
 * Haswell, is only found there: OpenSSL asks a variable of its own at each call, and set it before
 * the checkpoint.
 */
export type Sureness =
  /** it was compiled for this very process, and something points to it */
  | 'compiled'
  /** a function that was chosen: by the dynamic linker, by the program, or because it was running */
  | 'resolved'
  /** a function that a table lists or another function calls; it may be one of several variants */
  | 'possible'

/** A process of the checkpoint. None of it is trusted. */
export interface Owner {
  readonly pid: number
  /** its name */
  readonly comm: string
  /** path of its program, as the app saw it */
  readonly executable: string | undefined
  /** paths of the files that it maps */
  readonly mapped: readonly string[]
}

/** A function, or those instructions of compiled code that need the same features. */
export interface CodeSite {
  readonly how: Sureness
  /** the process that it was found in */
  readonly owner: Owner
  /** of a function: path of its file, as the app saw it; not trusted; undefined: compiled code */
  readonly file: string | undefined
  /** whether that file is a Go program */
  readonly isGo?: boolean
  /** of compiled code the number of instructions; of a function 1 */
  readonly count: number
  /**
   * of a function: its offsets in the file, bytes; of compiled code: addresses in the process, from
   * the first of the instructions to the last
   */
  readonly extent: Range
  /** by feature, the first instruction that needs it */
  readonly needs: ReadonlyMap<string, InstructionRef>
}

export interface InstructionRef {
  /** in the process */
  readonly address: number
  /** in the file; undefined: it is in compiled code */
  readonly offset: number | undefined
  /** in Intel's syntax */
  readonly text: string
}
