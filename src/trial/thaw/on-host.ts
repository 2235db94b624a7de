import { join } from 'node:path'
import { runTool } from '../../base/process/tool.js'
import { type Caller, jobFiles } from '../../machine/guest/job.js'
import { keepFiles } from '../../machine/guest/keep.js'
import type { Rig } from '../../machine/guest/rig.js'
import { runOnRunner } from '../../machine/host/run.js'
import type { Plan } from '../../plan/plan.js'
import { phaseOf, readThawRecord } from './record.js'
import { restoreTime, seenIn, type Thaw, type ThawRequest } from './thaw.js'

/**
 * Restores the checkpoint on this machine itself, where it was taken, and ends it again. Its kernel
 * is not ours to trace: the first process and CRIU are seen, SIGILLs that the app catches are not.
 */
export async function thawOnRunner(
  rig: Rig,
  plan: Plan,
  caller: Caller,
  request: Omit<ThawRequest, 'cpu' | 'instead'>,
): Promise<Thaw> {
  const disk = join(rig.directory, `${request.name}.img`)
  await runTool(
    ['cp', '--sparse=always', '--reflink=auto', request.disk, disk],
    'free space on the disk of the temporary directory',
  )
  const run = await runOnRunner(rig, {
    name: request.name,
    files: jobFiles('thaw', plan, caller, 'thawcheck'),
    disk,
    limit: 2 * plan.timeout + plan.watch + 120,
    onEvent: (event) => {
      const phase = phaseOf(event)
      if (phase !== undefined) request.onPhase(phase)
    },
  })
  keepFiles(run.files, request.evidenceFolder)
  const record = readThawRecord(run)
  const identity = { thaw: request.name, pid: request.root, on: 'host' } as const
  return {
    ...(await seenIn(record, identity)),
    cpu: record.kind === 'whole' ? record.model : 'unknown',
    attempts: 1,
    times: { boot: 0, restore: restoreTime(record), total: run.times.total },
  }
}
