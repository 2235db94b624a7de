import type { Cancel } from '../base/process/cancel.js'
import { StrayError, textOf } from './ending.js'
import { exitStatuses } from './exit-status.js'

/** How long the run has to end what it has started. Guests are gone within a second. */
const graceMs = 10_000

/**
 * Makes an error that nothing catches, or a rejection that nothing handles, end the run without an
 * answer. Node alone would exit with 1 at once: that means that a target failed, and the run's
 * temporary folder would stay.
 * @param show called with the text of the error; not trusted
 */
export function catchStrayErrors(cancel: Cancel, show: (message: string) => void): void {
  // Unhandled rejections come here, too.
  process.on('uncaughtException', (error: unknown) => {
    // Work that is being ended may fail in any way.
    if (cancel.signal.aborted) return
    const { status } = exitStatuses['no answer']
    // Last, whatever status the run ends with.
    process.once('exit', () => {
      process.exitCode = status
    })
    cancel.end(new StrayError('an error was not caught'), status)
    show(textOf(error))
    setTimeout(() => process.exit(status), graceMs).unref()
  })
}
