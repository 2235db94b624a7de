import { type GuestRun, lineOf } from './listen.js'

/** A record leaves out a line, or has one that cannot be read. The message is a clause. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord'
}

/**
 * Reads a record.
 * @returns what `read` returns, or why the job counts as broken, in a clause
 */
export function readRecord<T>(run: GuestRun, read: () => T): T | { readonly broken: string } {
  if (run.broken !== undefined) return { broken: run.broken }
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error
    return { broken: error.message }
  }
}

/**
 * The rest of the line that begins with `word`, taken apart.
 * @returns the groups of `form`
 * @throws UnreadableRecord where there is no such line, or it has another form
 */
export function requiredLine(run: GuestRun, word: string, form: RegExp): string[] {
  const groups = optionalLine(run, word, form)
  if (groups === undefined) throw new UnreadableRecord(`its record has no line \`${word}\``)
  return groups
}

/** As `requiredLine`; undefined where there is no such line. */
export function optionalLine(run: GuestRun, word: string, form: RegExp): string[] | undefined {
  const rest = lineOf(run, word)
  if (rest === undefined) return undefined
  const found = form.exec(rest)
  if (found) return found.slice(1)
  throw new UnreadableRecord(
    `its record has a line \`${word}\` that cannot be read: ${JSON.stringify(rest.slice(0, 80))}`,
  )
}

/** The scripts count in centiseconds, since their shell has no fractions. */
export function secondsOf(centiseconds: string): number {
  return Number(centiseconds) / 100
}

/** The text of a file that was sent; empty if it was not. */
export function textOf(run: Pick<GuestRun, 'files'>, name: string): string {
  return run.files.get(name)?.toString('utf8') ?? ''
}
