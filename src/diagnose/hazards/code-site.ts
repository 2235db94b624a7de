import type { Range } from '../../formats/elf/ranges.js'

/**
 * How sure it is that code will run.
 *
 * Measured on Debian 12's HotSpot 17, node 20 and python3, taken on a CPU with AVX-512. Of 177
 * functions that are `resolved` and need more than every CPU has, those whose names were looked at
 * (117, one has none) are variants that were chosen; some may never be called. `reachable` are also the other variants: 168
 * functions of node with AVX, of simdutf's and OpenSSL's tables, and in numpy's OpenBLAS 1,799, the
 * kernels for every CPU. Yet SHA-256 of node's OpenSSL, which is what faults on Haswell, is only
 * found there: it asks a variable of its own, which was set before the checkpoint.
 */
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
