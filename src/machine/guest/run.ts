import { untilCancelled } from '../../base/process/until-cancelled.js'
import type { Equipment } from '../job/equipment.js'
import { type GuestRun, lineOf } from '../job/listen.js'
import type { GuestJob } from './guest-job.js'
import { type StateSlot, slotFor } from './slot.js'
import { startGuest } from './start.js'

/**
 * Starts one guest when it is its turn, lets it do its job, and ends it. One whose state was saved before
 * is loaded, and boots only if that fails: whatever is wrong with a state, it is no matter of the app.
 * @throws MachineryFailure if it cannot start; the reason of `cancel` once that is aborted
 */
export async function runGuest(
  equipment: Equipment,
  job: GuestJob,
  cancel: AbortSignal,
): Promise<GuestRun> {
  const slot = slotFor(equipment, job)
  // Before it is its turn: what is being prepared may need one.
  if (slot !== undefined && !job.anew) await untilCancelled(slot.whenPrepared(), cancel)
  const endTurn = await equipment.turns?.take(cancel)
  const onEvent: typeof job.onEvent = (event, reply) => {
    if (job.waitsFrom?.(event)) endTurn?.()
    job.onEvent?.(event, reply)
  }
  try {
    return await loadOrBoot(equipment, { ...job, onEvent }, cancel, slot)
  } finally {
    endTurn?.()
  }
}

async function loadOrBoot(
  equipment: Equipment,
  job: GuestJob,
  cancel: AbortSignal,
  slot: StateSlot | undefined,
): Promise<GuestRun> {
  const state = job.anew ? undefined : await slot?.find()
  if (slot !== undefined && state !== undefined) {
    const run = await startGuest(equipment, job, cancel, slot, state)
    // What broke a guest in its job may be in the state, too: then all others would break.
    if (run.broken !== undefined) await slot.discard(state)
    // Its first word says only that it runs.
    if (lineOf(run, 'started') !== undefined) return { ...run, start: 'state' }
    job.tell?.(`the saved state of ${job.cpu} cannot be used, so the guest boots: ${run.broken}`)
  }
  return { ...(await startGuest(equipment, job, cancel, slot)), start: 'boot' }
}
