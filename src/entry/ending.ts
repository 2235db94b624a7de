import { BadInput } from '../base/bad-input.js'
import { ExpectedFailure } from '../base/failure.js'
import type { Cancel } from '../base/process/cancel.js'
import { exitStatuses } from './exit-status.js'

/** How the command or the Action ends without a report. */
export interface Ending {
  readonly kind: 'cancelled' | 'bad input' | 'failure'
  /** exit status */
  readonly status: number
  /** Messages to show, if they have not been shown yet; not trusted. */
  readonly messages: readonly string[]
}

/** Ends a run because of an error that nothing caught. That error has been shown. */
export class StrayError extends Error {
  override readonly name = 'StrayError'
}

/** Decides how an error is shown, both by the command and by the Action. */
export function endingOf(error: unknown, cancel: Cancel): Ending {
  if (cancel.signal.reason instanceof StrayError) {
    return { kind: 'failure', status: cancel.exitStatus(), messages: [] }
  }
  if (cancel.signal.aborted) {
    const messages = ['Cancelled: every guest has been ended.']
    return { kind: 'cancelled', status: cancel.exitStatus(), messages }
  }
  if (error instanceof BadInput) {
    return { kind: 'bad input', status: exitStatuses['bad input'].status, messages: error.problems }
  }
  return { kind: 'failure', status: exitStatuses['no answer'].status, messages: [textOf(error)] }
}

/** An unexpected error is a bug, so it is shown with its stack. */
export function textOf(error: unknown): string {
  if (error instanceof ExpectedFailure) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
