import { inert } from '../text/text.js'
import type { Log } from './log.js'

export interface TerminalLogOptions {
  /** Whether debug messages are shown. */
  readonly debug?: boolean
  readonly write?: (text: string) => unknown
}

/**
 * A log for people: lines on standard error, which leaves standard output to the report. A workflow
 * may run the command too, so no text in it is a workflow command.
 */
export function terminalLog({
  debug = false,
  write = (text) => process.stderr.write(text),
}: TerminalLogOptions = {}): Log {
  const writeLines = (text: string) => write(inert(text).replace(/^/gm, '  ').concat('\n'))
  return {
    async phase(title, work) {
      write(`${inert(title)}\n`)
      return work()
    },
    info: writeLines,
    debug: (text) => {
      if (debug) writeLines(text)
    },
  }
}
