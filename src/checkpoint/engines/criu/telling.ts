import { checkedError } from './checks.js'
import { type CriuMessage, criuMessages } from './messages.js'

/** An error, with the row of the table that knows it. */
export interface Recognised {
  readonly error: string
  /** of the error in the list that was searched */
  readonly index: number
  readonly message: CriuMessage
  readonly found: RegExpExecArray
}

/** The error that says why, and what is known of it. */
export type Telling = Pick<Recognised, 'error' | 'index'> & Partial<Recognised>

/**
 * The error that says why CRIU failed, which is neither the first nor the last one: CRIU goes on after
 * some, and says of others again what they led to. First comes a check of the CPU, then what is about the
 * CPU otherwise, then what else is known, then what nobody knows.
 * @returns undefined: none of them says anything
 */
export function tellingError(errors: readonly string[]): Telling | undefined {
  const checked = checkedError(errors)
  if (checked) return checked
  const all = errors.flatMap(recognised)
  // An error about the vendor is not the cause: CRIU continues after it.
  const known = all.filter(({ message: { about, check } }) => about !== 'end' && !check)
  const telling = known.find(({ message }) => message.about !== 'other') ?? known[0]
  if (telling) return telling
  const index = errors.findIndex((_, at) => all.every((one) => one.index !== at))
  const error = errors[index]
  if (error !== undefined) return { error, index }
  return all.find(({ message }) => message.check)
}

/** The row of the table that matches an error, if any. */
function recognised(error: string, index: number): Recognised[] {
  for (const message of criuMessages) {
    const found = message.pattern.exec(error)
    if (found) return [{ error, index, message, found }]
  }
  return []
}

/** The sentence of a row, with what the error has in its place; undefined: it has none. */
export function saidBy({
  message,
  found,
}: Pick<Recognised, 'message' | 'found'>): string | undefined {
  return message.sentence === undefined ? undefined : filled(message.sentence, found)
}

/** A text of the table in which $1, $2 are the groups of its pattern. */
export function filled(text: string, found: RegExpExecArray): string {
  return text.replace(/\$(\d)/g, (_, at) => found[Number(at)] ?? 'unknown')
}
