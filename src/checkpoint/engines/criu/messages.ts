import table from './messages.json' with { type: 'json' }
import states from './states.json' with { type: 'json' }

/** One of CRIU's checks of the CPU. */
export type CheckId =
  | 'xsave area'
  | 'fpu bits'
  | 'xfeatures'
  | 'xsave size'
  | 'instructions'
  | 'all words'
  | 'vendor'

/** One of CRIU's messages, and what it means. The tables' `source` explains the values. */
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
  /** what helps */
  readonly way?: Way
}

/** What to do about a state of the app that CRIU does not take. */
export interface Way {
  /** which of CRIU's commands says so, and takes the options */
  readonly at: 'dump' | 'restore'
  /** words with blanks between them, with the pattern's groups, and what they do: a clause after "which" */
  readonly options: readonly (readonly [words: string, effect: string])[]
  /** what to change in the app instead: a clause after "or" */
  readonly change?: string
}

type Row<T> = Omit<T, 'pattern'> & { readonly pattern: string }
type State = Way & Pick<CriuMessage, 'sentence'>

const others = table.messages as readonly Row<CriuMessage>[]
const held = states.states as unknown as readonly Row<State & CriuMessage>[]

/** In the order in which they are tried: some are special cases of later ones. */
export const criuMessages: readonly CriuMessage[] = [
  ...others.map((row) => ({ ...row, pattern: new RegExp(row.pattern) })),
  ...held.map(
    ({ pattern, sentence, at, options, change }): CriuMessage => ({
      pattern: new RegExp(pattern),
      about: 'other',
      ...(sentence !== undefined && { sentence }),
      none: 'no',
      way: { at, options, ...(change !== undefined && { change }) },
    }),
  ),
  ...states.consequences.map(
    (pattern): CriuMessage => ({
      pattern: new RegExp(pattern),
      about: 'end',
    }),
  ),
]
