import { type Run, withScope } from '../../base/run/run.js'
import { messageOf } from '../../base/text/error-message.js'
import { bounded, oneLine } from '../../base/text/text.js'
import type { ProofUnknown } from './proof.js'

/** What ended proving before it came to its end. */
export type Stop = Extract<ProofUnknown, { readonly kind: 'time' | 'machinery' }>

/** Seconds for all proving, and those of them that are over. */
export interface Time {
  readonly limit: number
  readonly spent: number
}

/**
 * Does a part of proving. What is under way when the time is over ends.
 * @returns what it gives, or what ended it early
 * @throws the reason of the run's `cancel` once that is aborted
 */
export async function withinLimit<T>(
  run: Run,
  { limit, spent }: Time,
  work: (scope: Run) => Promise<T>,
): Promise<T | Stop> {
  if (spent >= limit) return { kind: 'time', limit }
  return withScope(run, async (scope, end) => {
    const timer = setTimeout(end, (limit - spent) * 1000)
    try {
      return await work(scope)
    } catch (error) {
      run.cancel.throwIfAborted()
      if (scope.cancel.aborted) {
        run.log.info(`proving ended, since its time was over (${limit} s)`)
        return { kind: 'time', limit }
      }
      // The verdicts stand, whatever happened here.
      const what = oneLine(bounded(messageOf(error), 1000))
      run.log.info(`proving failed: ${what}`)
      return { kind: 'machinery', what, evidence: null }
    } finally {
      clearTimeout(timer)
    }
  })
}
