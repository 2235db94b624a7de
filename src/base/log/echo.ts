import type { Log } from './log.js'

/** Characters of the app's output that a log is given; all of it is kept in a file. */
const most = 64 * 1024

/** Shows what the app prints, up to a limit: an app may print without end. */
export function echoOutput(log: Log): (output: string) => void {
  let shown = 0
  return (output) => {
    if (shown >= most) return
    log.info(
      output
        .slice(0, most - shown)
        .trimEnd()
        .replace(/^/gm, '| '),
    )
    shown += output.length
    if (shown >= most) log.info('(what else the app prints is in output.log only)')
  }
}
