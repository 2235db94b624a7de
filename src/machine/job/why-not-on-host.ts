import { join } from 'node:path'
import type { Caller } from '../host/caller.js'
import { makeDisk } from './disk.js'
import type { Equipment } from './equipment.js'
import { checkJobFiles } from './job.js'
import { runOnHost } from './on-host.js'

/**
 * Tries what a checkpoint on this machine itself needs, with a process of its own: root, namespaces,
 * a loop device, overlays, and a dump by the engine.
 * @returns why the engine cannot work here; undefined: it can
 */
export async function whyNotOnHost(
  equipment: Equipment,
  caller: Caller,
  engine: string,
  cancel: AbortSignal,
): Promise<string | undefined> {
  const disk = join(equipment.directory, 'host-check.img')
  await makeDisk(equipment.toolkit, disk, cancel)
  const files = checkJobFiles(caller, engine)
  const run = await runOnHost(
    equipment,
    { name: 'host-check', disk, files, limitSeconds: 30 },
    cancel,
  )
  return run.broken
}
