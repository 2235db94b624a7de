import type { Log } from '../base/log/log.js'
import type { Plan } from '../plan/plan.js'
import { fullestCpu, type Place } from './origin.js'
import { DumpFailure } from './refusal.js'

/**
 * Takes a checkpoint where it was chosen to be taken. Where that was this machine by itself, and CRIU
 * cannot dump the app there (a new kernel answers otherwise than CRIU knows), in a guest.
 */
export async function takeAnywhere<T>(
  place: Place,
  { checkpointOn }: Pick<Plan, 'checkpointOn'>,
  take: (place: Place) => Promise<T>,
  log: Log,
): Promise<T> {
  try {
    return await take(place)
  } catch (error) {
    const elsewhere = place.where === 'runner' && checkpointOn === 'auto'
    if (!elsewhere || !(error instanceof DumpFailure)) throw error
    log.info(error.message)
    const reason = `CRIU could not dump the app there: ${error.error}`
    return take({ where: 'guest', cpu: fullestCpu('tcg'), reason })
  }
}
