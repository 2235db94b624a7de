import { join } from 'node:path'
import type { Equipment } from '../equipment.js'
import { makeDisk } from '../guest/disk.js'
import { checkJobFiles } from '../guest/job.js'
import type { Caller } from './caller.js'
import { runOnHost } from './run.js'

/**
 * Why the engine cannot freeze or restore anything on this machine itself; undefined: it can. Proven
 * on another process: root, namespaces, a loop device, overlays, and a dump.
 */
export async function whyNotOnHost(
  equipment: Equipment,
  caller: Caller,
  engine: string,
  cancel: AbortSignal,
): Promise<string | undefined> {
  const disk = join(equipment.directory, 'host-check.img')
  await makeDisk(equipment.toolkit, disk)
  const files = checkJobFiles(caller, engine)
  const run = await runOnHost(equipment, { name: 'host-check', disk, files, limit: 30 }, cancel)
  return run.broken
}
