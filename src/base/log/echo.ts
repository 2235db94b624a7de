import type { Log } from './log.js'

/** How much of the app's output is logged, in UTF-16 units. output.log has all of it. */
const maxLoggedLength = 64 * 1024

/** Logs what the app prints, up to a limit: an app may print endlessly. */
export function echoOutput(log: Log): (output: string) => void {
  let logged = 0
  return (output) => {
    if (logged >= maxLoggedLength) return
    log.info(
      output
        .slice(0, maxLoggedLength - logged)
        .trimEnd()
        .replace(/^/gm, '| '),
    )
    logged += output.length
    if (logged >= maxLoggedLength) log.info('(the rest of the output is in output.log)')
  }
}
