import refusals from '../cpu/start-refusals.json' with { type: 'json' }
import table from './log-lines.json' with { type: 'json' }

/** A known line of a log, about CPUs or a failed restore. Its parts are not trusted. */
export interface LogLine {
  /** who wrote it: CRaC, glibc, ... */
  readonly from: string
  readonly line: string
  /** what it means: one sentence that begins in lower case or with a name, without a full stop */
  readonly words: string
}

const rows = [...table.lines, ...refusals.lines].map(({ pattern, ...row }) => ({
  ...row,
  pattern: new RegExp(pattern),
}))
/** Longer lines are no messages. */
const maxLineLength = 4096
/** More lines say nothing new: a JVM can repeat its messages for ever. */
const maxLines = 20

/**
 * Finds the known lines in an app's output or a console, in order, without repeated sentences.
 * @param text not trusted
 */
export function knownLines(text: string): LogLine[] {
  const known = new Map<string, LogLine>()
  for (const line of lines(text)) {
    const found = line.length <= maxLineLength && recognised(line)
    if (found && !known.has(found.words)) known.set(found.words, found)
    if (known.size === maxLines) break
  }
  return [...known.values()]
}

function* lines(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    yield text.slice(at, end < 0 ? undefined : end).trimEnd()
    at = end < 0 ? text.length : end + 1
  }
}

function recognised(line: string): LogLine | undefined {
  for (const { from, pattern, sentence } of rows) {
    const found = pattern.exec(line)
    if (found) {
      const words = sentence.replace(/\$(\d)/g, (_, at) => found[Number(at)] ?? 'unknown')
      return { from, line, words }
    }
  }
  return undefined
}
