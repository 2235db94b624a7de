import { inert } from '../text/text.js'
import type { Log } from './log.js'

/**
 * A log for people: lines on standard error, so that the report has standard output to itself.
 * A workflow may run the command, too: nothing in it is a workflow command.
 */
export function terminalLog(write = (text: string) => process.stderr.write(text)): Log {
  return {
    async phase(title, work) {
      write(`${inert(title)}\n`)
      return work()
    },
    info: (text) => write(inert(text).replace(/^/gm, '  ').concat('\n')),
  }
}
