import type { Equipment } from '../job/equipment.js'
import type { JoblessGuest } from './guest-job.js'
import { slotFor } from './slot.js'
import { startGuest } from './start.js'

/**
 * Boots a guest until it waits for its job, saves its state, and ends it: guests of the same kind are then
 * loaded. Those that are to start meanwhile wait for it. Does nothing where there is a state already, or
 * where guests of this kind always boot. Never fails: without a state, guests boot.
 */
export async function prepareGuest(
  equipment: Equipment,
  job: JoblessGuest,
  cancel: AbortSignal,
): Promise<void> {
  const slot = slotFor(equipment, { ...job, again: true })
  await slot?.prepare(async () => {
    if ((await slot.find()) === undefined) await startGuest(equipment, job, cancel, slot)
  })
}
