import { join } from 'node:path'
import type { Equipment } from '../equipment.js'
import { makeDisk } from '../guest/disk.js'
import { checkJobFiles } from '../guest/job.js'
import type { Caller } from './caller.js'
import { runOnHost } from './run.js'

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
