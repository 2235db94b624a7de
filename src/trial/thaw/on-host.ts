import { join } from 'node:path'
import { runTool } from '../../base/process/tool.js'
import { type Caller, jobFiles } from '../../machine/guest/job.js'
import { keepFiles } from '../../machine/guest/keep.js'
import { type GuestRun, told } from '../../machine/guest/listen.js'
import type { Rig } from '../../machine/guest/rig.js'
import { runOnRunner } from '../../machine/host/run.js'
import type { Plan } from '../../plan/plan.js'
import { cpuOf, evidenceWith, phaseTeller, type Thaw, type ThawRequest } from './thaw.js'
import { exitOf, type Trace } from './trace.js'

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
  await runTool(['cp', '--sparse=always', '--reflink=auto', request.disk, disk], {
    advice: 'free space on the disk of the temporary directory',
    cancel: rig.cancel,
  })
  const run = await runOnRunner(rig, {
    name: request.name,
    files: jobFiles('thaw', plan, caller, 'thawcheck'),
    disk,
    limit: 2 * plan.timeout + plan.watch + 120,
    onEvent: phaseTeller(request.onPhase),
  })
  keepFiles(run.files, request.evidenceFolder)
  const evidence = await evidenceWith(run, request.root, {
    ...{ trace: seenOf(run, request.root), dropped: 0 },
    breaking: 'the job on this machine broke',
  })
  return {
    evidence,
    criuLog: run.files.get('criu.log')?.toString('utf8') ?? '',
    ...cpuOf(run),
    cpu: told(run, 'model') ?? 'unknown',
    attempts: 1,
    times: { boot: 0, restore: evidence.criu?.seconds ?? 0, total: run.times.total },
  }
}

/** What is seen of the app without a trace: that it is there, or the code that it ended with. */
export function seenOf(run: GuestRun, root: number): Trace {
  const code = told(run, 'ended')
  const ended = code !== undefined && /^\d+$/.test(code)
  return {
    sawApp: told(run, 'alive') !== undefined || ended,
    sigills: [],
    exits: new Map(ended ? [[root, exitOf(Number(code), 'the app')]] : []),
    outOfMemory: [],
    unread: 0,
  }
}
