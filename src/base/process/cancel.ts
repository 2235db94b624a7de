import { setMaxListeners } from 'node:events'
import { constants } from 'node:os'

/** Cancellation, mostly by a signal of the terminal or of the runner. */
export interface Cancel {
  readonly signal: AbortSignal
  /**
   * After a signal, the exit status that shells use: 128 + the signal's number. Only valid once
   * `signal` is aborted.
   */
  exitStatus(): number
  /** Ends the run for another reason than a signal. */
  end(reason: Error, exitStatus: number): void
}

export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** Makes Ctrl-C, SIGTERM, a closed terminal and a cancelled job end the run and what it started. */
export function cancelOnSignals(): Cancel {
  const cancel = leaveSignalsAlone()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      cancel.end(new Cancelled(`ended by ${name}`), 128 + constants.signals[name])
    })
  }
  return cancel
}

/** Installs no handlers, so that a signal kills this process at once. */
export function leaveSignalsAlone(): Cancel {
  const controller = new AbortController()
  // Whatever is started listens, for which Node.js would warn of a leak.
  setMaxListeners(0, controller.signal)
  let status = 1
  return {
    signal: controller.signal,
    exitStatus: () => status,
    end: (reason, exitStatus) => {
      status = exitStatus
      controller.abort(reason)
    },
  }
}
