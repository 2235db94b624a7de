import { join } from 'node:path'
import type { Caller } from '../host/caller.js'
import { makeDisk } from './disk.js'
import type { Equipment } from './equipment.js'
import { checkJobFiles } from './job.js'
import { runOnHost } from './on-host.js'

/**
 * Tries what a checkpoint on this machine itself needs, with a process of its own: root, namespaces,
 * a loop device, overlays, the root of the app, and a dump by the engine.
 * @param image of the app's root; undefined: that is this machine's own
 * @returns why the engine cannot work here; undefined: it can
 */
export async function whyNotOnHost(
  equipment: Equipment,
  caller: Caller,
  engine: string,
  cancel: AbortSignal,
  image?: string,
): Promise<string | undefined> {
  const disk = join(equipment.directory, 'host-check.img')
  await makeDisk(equipment.toolkit, disk, cancel)
  const files = checkJobFiles(caller, engine)
  const run = await runOnHost(
    equipment,
    { name: 'host-check', disk, files, image, limitSeconds: 30 },
    cancel,
  )
  return run.broken
}
