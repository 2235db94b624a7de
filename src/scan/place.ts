/** How sure it is that code will run. */
export type How = 'compiled' | 'resolved' | 'reachable'

/** A function, or instructions of compiled code with the same needs. */
export interface Place {
  readonly how: How
  /** of a file: its path, as the app saw it; of compiled code: undefined; not trusted */
  readonly file: string | undefined
  /** process that it was found in */
  readonly pid: number
  /** name of that process; not trusted */
  readonly comm: string
  /** of a file, 1; of compiled code, how many instructions */
  readonly count: number
  /** by feature, the first instruction that needs it */
  readonly needs: ReadonlyMap<string, Sight>
}

/** One instruction that was found. */
export interface Sight {
  /** in the process */
  readonly address: number
  /** in the file; of compiled code undefined */
  readonly offset: number | undefined
  /** in Intel's syntax */
  readonly text: string
}
