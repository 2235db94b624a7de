import { constants } from 'node:os'

/** Cancellation by a signal of the terminal or of the runner. */
export interface Cancel {
  readonly signal: AbortSignal
  /**
   * The exit status that shells use: 128 + the signal's number. Only valid once `signal` is
   * aborted.
   */
  exitStatus(): number
}

export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** Makes Ctrl-C, SIGTERM, a closed terminal and a cancelled job end the run and what it started. */
export function cancelOnSignals(): Cancel {
  const controller = new AbortController()
  let status = 1
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      status = 128 + constants.signals[name]
      controller.abort(new Cancelled(`ended by ${name}`))
    })
  }
  return { signal: controller.signal, exitStatus: () => status }
}

/** Installs no handlers, so that a signal kills this process at once. */
export function leaveSignalsAlone(): Cancel {
  return { signal: new AbortController().signal, exitStatus: () => 1 }
}
