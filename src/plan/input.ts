/** How the text of an input is read, and what its flag accepts. */
export type Kind =
  | 'command'
  | 'pattern'
  | 'duration'
  | 'size'
  | 'count'
  | 'choice'
  | 'boolean'
  | 'target'
  | 'targets'
  | 'capabilities'
  | 'environment'
  | 'words'
  | 'path'
  | 'image'

/** The commands that make a plan. The Action is `check`. */
export type Command = 'check' | 'checkpoint' | 'thaw' | 'export'

/** An input of the Action and flag of the command line. `to` is a flag only. */
export interface Input {
  readonly name: string
  /** the commands that read it */
  readonly of: readonly Command[]
  readonly kind: Kind
  /** the text that is read if none is given; empty: no default */
  readonly default: string
  /** for the documents: what happens if there is neither a text nor a default */
  readonly otherwise?: string
  /** the placeholder for the value in `--help`; empty for a boolean */
  readonly metavar: string
  /** one sentence in plain text */
  readonly description: string
  readonly required: boolean
  /** the input that replaces this one; without it, this one is required */
  readonly requiredWithout?: string
}

/** What the table says of an input. Most have no default, and are not required. */
export type InputRow = Omit<Input, 'default' | 'required'> &
  Partial<Pick<Input, 'default' | 'required'>>
