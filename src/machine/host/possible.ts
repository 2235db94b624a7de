import { join } from 'node:path'
import { makeDisk } from '../guest/disk.js'
import type { Caller } from '../guest/job.js'
import type { Rig } from '../guest/rig.js'
import { runOnRunner } from './run.js'

/**
 * Why the checkpoint cannot be taken on this machine itself; undefined: it can. Proven by doing
 * all of it with another process: root, namespaces, a loop device, overlays, and CRIU's dump.
 */
export async function whyNotOnRunner(
  rig: Omit<Rig, 'accel'>,
  { uid, gid }: Caller,
): Promise<string | undefined> {
  const settings = `JOB=check\nAPP_UID=${uid}\nAPP_GID=${gid}\n`
  const disk = join(rig.directory, 'runner-check.img')
  await makeDisk(rig.toolkit, disk)
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
