import { open, readFile, writeFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { messageOf } from '../../base/text/error-message.js'
import { copyPages } from '../states/pages.js'
import { devicesFile, memoryFile, type SavedState } from '../states/state.js'
import { migrate, withoutMemory } from './migration.js'
import type { Monitor } from './monitor.js'

/**
 * Copies a state for a guest that is not started yet. Another run may put a state of another boot in its
 * place at any moment, and the memory of one with the devices of the other is a broken guest.
 * @param memory descriptor of an empty file
 * @param devices path for the state of its devices
 * @returns why the state cannot be used; undefined: it can
 */
export async function copyState(
  state: SavedState,
  memory: number,
  devices: string,
): Promise<string | undefined> {
  try {
    return await copy(state, memory, devices)
  } catch (error) {
    // Another run has just removed the state.
    return messageOf(error)
  }
}

async function copy(
  { folder, manifest }: SavedState,
  memory: number,
  devices: string,
): Promise<string | undefined> {
  const { size, crc } = manifest.devices
  const content = await readFile(devicesFile(folder))
  if (content.length !== size || crc32(content) !== crc)
    return 'the state of its devices is damaged'
  await writeFile(devices, content)
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
 * Loads a state into a QEMU that has its memory. The guest then goes on where it was saved.
 * @param devices path of the copy of the state of its devices
 * @throws MachineryFailure if QEMU refuses
 */
export async function loadGuest(monitor: Monitor, devices: string): Promise<void> {
  await monitor.execute(withoutMemory)
  await migrate(monitor, 'migrate-incoming', devices)
}
