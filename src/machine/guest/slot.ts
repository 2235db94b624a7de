import { bootHere } from '../../base/run/owner.js'
import type { Equipment } from '../job/equipment.js'
import type { SavedState } from '../states/state.js'
import type { StateStore } from '../states/store.js'
import { readManifest } from '../toolkit/toolkit.js'
import type { GuestJob, JoblessGuest } from './guest-job.js'
import { machineFor } from './machine-for.js'
import type { Monitor } from './monitor.js'
import { finishState, saveGuest } from './save-state.js'
import { stateKey } from './state-key.js'

/** The place in a store for the state of one kind of machine. */
export interface StateSlot {
  /** @returns undefined: there is none */
  find(): Promise<SavedState | undefined>
  /** Does the work of a guest that prepares the state, unless that was begun before. Never fails. */
  prepare(work: () => Promise<unknown>): Promise<void>
  /** Waits for the end of such work, if it was begun. */
  whenPrepared(): Promise<void>
  discard(state: SavedState): Promise<void>
  /**
   * Saves the state of a guest that waits for its job, if there will be others like it, and unless
   * another guest of this process does so.
   * The guest stands still meanwhile. What remains to be done afterwards is done beside its job.
   * @param memory descriptor of the file that is the guest's memory
   * @returns the rest of the work. Neither part ever fails: a state that cannot be kept is not there
   */
  save(monitor: Monitor, memory: number, cancel: AbortSignal): Promise<{ rest: Promise<void> }>
}

/** @returns undefined: guests of this kind always boot. Under KVM that is quick enough */
export function slotFor(equipment: Equipment, job: GuestJob | JoblessGuest): StateSlot | undefined {
  const { toolkit, initramfs, states } = equipment
  if (states === undefined || job.accel !== 'tcg' || !job.root || !job.disk) return undefined
  const machine = machineFor(equipment, job, { rootSocket: '', memory: {}, load: false })
  const ground = {
    toolkit: JSON.stringify(readManifest(toolkit.directory)),
    initramfs: initramfs.sha256,
    boot: bootHere(),
  }
  return openSlot(states, stateKey(machine, ground), states.isLasting || (job.again ?? false))
}

const nothing = { rest: Promise.resolve() }

function openSlot(store: StateStore, key: string, isWanted: boolean): StateSlot {
  return {
    find: () => store.find(key),
    prepare: (work) => store.prepare(key, work),
    whenPrepared: () => store.whenPrepared(key),
    discard: ({ folder }) => store.discard(folder),
    save: async (monitor, memory, cancel) => {
      if (!isWanted || !store.claim(key)) return nothing
      let folder: string
      try {
        folder = await store.begin()
      } catch {
        // The cache cannot be written to.
        return nothing
      }
      const discard = () => store.discard(folder)
      try {
        await saveGuest(monitor, memory, folder, cancel)
      } catch {
        await discard()
        return nothing
      }
      const finish = async () => {
        await finishState(folder, key, cancel)
        cancel.throwIfAborted()
        await store.keep(key, folder)
      }
      return { rest: finish().catch(discard) }
    },
  }
}
