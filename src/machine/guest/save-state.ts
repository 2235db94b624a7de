import { open, readFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { runTool } from '../../base/process/tool.js'
import { dataRuns } from '../states/data-runs.js'
import { pagesOf } from '../states/pages.js'
import { devicesFile, memoryFile, writeManifest } from '../states/state.js'
import { migrate, withoutMemory } from './migration.js'
import type { Monitor } from './monitor.js'

/**
 * Saves the state of a guest that waits for its job. The guest stands still meanwhile, and then goes on.
 * @param memory descriptor of the file that is the guest's memory
 * @throws MachineryFailure if QEMU or the disk refuses; the guest goes on in that case, too
 */
export async function saveGuest(
  monitor: Monitor,
  memory: number,
  folder: string,
  cancel: AbortSignal,
): Promise<void> {
  await monitor.execute(withoutMemory)
  await migrate(monitor, 'migrate', devicesFile(folder))
  try {
    await runTool(
      ['cp', '--sparse=always', `/proc/${process.pid}/fd/${memory}`, memoryFile(folder)],
      { advice: 'free space on the disk of the cache', cancel },
    )
  } finally {
    await monitor.execute({ execute: 'cont' })
  }
}

/** Notes what is in the folder, so that damage is noticed when it is loaded. */
export async function finishState(folder: string, key: string, cancel: AbortSignal): Promise<void> {
  const devices = await readFile(devicesFile(folder))
  const memory = await open(memoryFile(folder))
  try {
    const { size, runs, crc } = await pagesOf(memory, await dataRuns(memoryFile(folder), cancel))
    await writeManifest(folder, {
      key,
      memory: { size, runs: runs.map(([offset, length]) => [offset, length]), crc },
      devices: { size: devices.length, crc: crc32(devices) },
    })
  } finally {
    await memory.close()
  }
}
