import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Frozen } from '../../checkpoint/checkpoint.js'
import { imageOf } from '../../checkpoint/roots/root.js'
import type { Bench } from '../../machine/bench.js'
import { copyDisk } from '../../machine/job/disk.js'
import type { GuestRun } from '../../machine/job/listen.js'
import { type HostJob, runOnHost } from '../../machine/job/on-host.js'

/** Runs a job on this machine itself with a copy of a checkpoint's files, which is removed then. */
export async function runOnHostCopy(
  bench: Bench,
  { disk, root }: Pick<Frozen, 'disk' | 'root'>,
  job: Omit<HostJob, 'disk'>,
  cancel: AbortSignal,
): Promise<GuestRun> {
  const copy = join(bench.directory, `${job.name}.img`)
  try {
    await copyDisk(bench.toolkit, disk, copy, cancel)
    return await runOnHost(bench, { ...job, disk: copy, image: imageOf(root) }, cancel)
  } finally {
    await rm(copy, { force: true })
  }
}
