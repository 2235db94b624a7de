import type { InputName } from './inputs.js'
import { inputNamed } from './inputs.js'

/** The inputs as text, before they are read. */
export interface RawInputs {
  /** input name to text as given; empty or blank text counts as not given (the runner passes '') */
  readonly values: ReadonlyMap<string, string>
  /** where `env: NAME` takes its value from */
  readonly callerEnvironment: Readonly<Record<string, string | undefined>>
  /** absolute; relative paths start here */
  readonly cwd: string
  /** mistakes that were found so far; they are reported together with those in the plan */
  readonly problems: readonly string[]
}

/** The text of an input, not trimmed, or its default; empty if there is neither. */
export function textOf(given: RawInputs, name: InputName): string {
  const text = given.values.get(name) ?? ''
  return text.trim() === '' ? (inputNamed(name)?.default ?? '') : text
}
