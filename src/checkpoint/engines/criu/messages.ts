import table from './messages.json' with { type: 'json' }

/** One of CRIU's checks of the CPU. */
export type CheckId =
  | 'xsave area'
  | 'fpu bits'
  | 'xfeatures'
  | 'xsave size'
  | 'instructions'
  | 'all words'
  | 'vendor'

/** One of CRIU's messages, and what it means. The table's `source` explains the values. */
export interface CriuMessage {
  readonly pattern: RegExp
  readonly about: 'cpu' | 'instruction' | 'cpuinfo' | 'registers' | 'use' | 'other' | 'end'
  /** the check of the CPU that failed */
  readonly check?: CheckId
  /** what CRIU compared: a clause after "CRIU checked" */
  readonly compared?: string
  /** what it means: a sentence that begins in lower case, with $1, $2 for the pattern's groups */
  readonly sentence?: string
  /** effect of `--cpu-cap=none` */
  readonly none?: 'past' | 'no'
}

/** In the order in which they are tried: some are special cases of later ones. */
export const criuMessages: readonly CriuMessage[] = (
  table.messages as (Omit<CriuMessage, 'pattern'> & { pattern: string })[]
).map((row) => ({ ...row, pattern: new RegExp(row.pattern) }))
