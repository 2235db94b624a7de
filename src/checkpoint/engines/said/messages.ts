import { bounded, oneLine } from '../../../base/text/text.js'
import table from './messages.json' with { type: 'json' }

/** A message of an engine that is not CRIU, and what it means. The table's `source` explains the values. */
export interface EngineMessage {
  /** who says it */
  readonly by: string
  readonly pattern: RegExp
  readonly about: 'cpu' | 'other'
  readonly features?: 'bitmaps' | 'hotspot' | 'linux'
  /** what it means: a clause with $1, $2 for the pattern's groups */
  readonly sentence?: string
}

/** A message, as it was said. */
export interface Recognised {
  readonly message: EngineMessage
  /** one line, not trusted */
  readonly said: string
  readonly groups: readonly string[]
}

const messages: readonly EngineMessage[] = (
  table.messages as (Omit<EngineMessage, 'pattern'> & { pattern: string })[]
).map((row) => ({ ...row, pattern: new RegExp(row.pattern) }))

/** The messages of the table that a text has, in the table's order: what is about the CPU comes first. */
export function recognisedIn(text: string): Recognised[] {
  return messages.flatMap((message) => {
    const [said, ...groups] = message.pattern.exec(text) ?? []
    return said === undefined ? [] : [{ message, said: bounded(oneLine(said), 2000), groups }]
  })
}

/** What a message means, in a clause; undefined: it says so itself. */
export function meaningOf({ message, groups }: Recognised): string | undefined {
  return message.sentence?.replace(/\$(\d)/g, (_, at) => groups[Number(at) - 1] ?? 'unknown')
}
