import type { InputName } from './inputs.js'
import { inputNamed } from './inputs.js'

/** What a front end was given, before anything is read from it. */
export interface Given {
  /** input name to text as given; empty or blank text counts as not given (the runner passes '') */
  readonly values: ReadonlyMap<string, string>
  /** where `env: NAME` takes its value from */
  readonly callerEnvironment: Readonly<Record<string, string | undefined>>
  /** absolute; relative paths start here */
  readonly cwd: string
  /** mistakes that the front end found, to be told together with the plan's own */
  readonly problems: readonly string[]
}

/** The text of an input, untrimmed, or its default; empty where there is neither. */
export function textOf(given: Given, name: InputName): string {
  const text = given.values.get(name) ?? ''
  return text.trim() === '' ? (inputNamed(name)?.default ?? '') : text
}
