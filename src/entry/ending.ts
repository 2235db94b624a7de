import { BadInput } from '../base/bad-input.js'
import { ExpectedFailure } from '../base/failure.js'
import type { Cancel } from '../base/process/cancel.js'
import { exitStatuses } from './exit-status.js'

/** How an entry ends that has no report to show. */
export interface Ending {
  readonly kind: 'cancelled' | 'bad input' | 'failure'
  /** exit status */
  readonly status: number
  /** What to tell, one message each; not trusted. */
  readonly messages: readonly string[]
}

/** What is told of an error, by the command and the Action alike. */
export function endingOf(error: unknown, cancel: Cancel): Ending {
  if (cancel.signal.aborted) {
    const messages = ['Cancelled: every guest has been ended.']
    return { kind: 'cancelled', status: cancel.exitStatus(), messages }
  }
  if (error instanceof BadInput) {
    return { kind: 'bad input', status: exitStatuses['bad input'].status, messages: error.problems }
  }
  return { kind: 'failure', status: exitStatuses['no answer'].status, messages: [textOf(error)] }
}

/** A mistake of ours is told with its stack. */
function textOf(error: unknown): string {
  if (error instanceof ExpectedFailure) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
