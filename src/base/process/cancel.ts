import { constants } from 'node:os'

/** The wish of whoever started us that we end. */
export interface Cancel {
  readonly signal: AbortSignal
  /** As a shell tells it: 128 + the signal's number. Meaningful once `signal` is aborted. */
  exitStatus(): number
}

export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

/** Ctrl-C, SIGTERM, a closed terminal and a cancelled job all end the run, and all it started. */
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
