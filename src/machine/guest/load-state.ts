import { open, readFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { messageOf } from '../../base/text/error-message.js'
import { copyPages } from '../states/pages.js'
import { devicesFile, memoryFile, type SavedState } from '../states/state.js'
import { migrate, withoutMemory } from './migration.js'
import type { Monitor } from './monitor.js'

/**
 * Fills the memory of a guest that is not started yet.
 * @param memory descriptor of an empty file
 * @returns why the state cannot be used; undefined: it can
 */
export async function fillMemory(state: SavedState, memory: number): Promise<string | undefined> {
  try {
    return await fill(state, memory)
  } catch (error) {
    // Another run has just removed the state.
    return messageOf(error)
  }
}

async function fill({ folder, manifest }: SavedState, memory: number): Promise<string | undefined> {
  const { size, crc } = manifest.devices
  const devices = await readFile(devicesFile(folder))
  if (devices.length !== size || crc32(devices) !== crc)
    return 'the state of its devices is damaged'
  const from = await open(memoryFile(folder))
  const to = await open(`/proc/self/fd/${memory}`, 'r+')
  try {
    const same = await copyPages(from, to, manifest.memory)
    return same ? undefined : 'its memory is damaged'
  } finally {
    await Promise.all([from.close(), to.close()])
  }
}

/**
 * Loads a state into a QEMU that was started for it. The guest then goes on where it was saved.
 * @throws MachineryFailure if QEMU refuses
 */
export async function loadGuest(monitor: Monitor, { folder }: SavedState): Promise<void> {
  await monitor.execute(withoutMemory)
  await migrate(monitor, 'migrate-incoming', devicesFile(folder))
}
