import table from './messages.json' with { type: 'json' }

/** One of CRIU's messages, and what it means; the words are explained in the table itself. */
export interface CriuMessage {
  readonly pattern: RegExp
  readonly about: 'cpu' | 'instruction' | 'cpuinfo' | 'registers' | 'use' | 'other' | 'end'
  /** of the checks of the CPU: which one */
  readonly check?: string
  /** what CRIU compared: a clause after "CRIU checked" */
  readonly compared?: string
  /** what it means, with $1, $2 for what the pattern found; a sentence that begins in lower case */
  readonly sentence?: string
  /** what `--cpu-cap=none` does about it */
  readonly none?: 'past' | 'no'
}

/** In the order in which they are tried: some are special cases of those after them. */
export const criuMessages: readonly CriuMessage[] = (
  table.messages as (Omit<CriuMessage, 'pattern'> & { pattern: string })[]
).map((row) => ({ ...row, pattern: new RegExp(row.pattern) }))
