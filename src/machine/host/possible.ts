import { join } from 'node:path'
import { makeDisk } from '../guest/disk.js'
import type { Rig } from '../guest/rig.js'
import type { Caller } from './caller.js'
import { runOnRunner } from './run.js'

/**
 * Tries what a checkpoint on this machine itself needs, with a process of its own: root,
 * namespaces, a loop device, overlays, and CRIU's dump.
 * @returns why a checkpoint cannot be taken here; undefined: it can
 */
export async function whyNotOnRunner(
  rig: Omit<Rig, 'accel'>,
  { uid, gid }: Caller,
): Promise<string | undefined> {
  const settings = `JOB=check\nAPP_UID=${uid}\nAPP_GID=${gid}\n`
  const disk = join(rig.directory, 'runner-check.img')
  await makeDisk(rig.toolkit, disk, rig.cancel)
  const run = await runOnRunner(rig, {
    name: 'runner-check',
    disk,
    files: [
      { path: 'thawcheck/settings', kind: 'file', content: settings },
      { path: 'thawcheck/commands', kind: 'folder' },
    ],
    limit: 30,
  })
  return run.broken
}
