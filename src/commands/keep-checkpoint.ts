import { openRun, type Surroundings } from '../base/run/run.js'
import type { Checkpoint } from '../checkpoint/checkpoint.js'
import { criu } from '../checkpoint/engines/criu/engine.js'
import { takeFreshCheckpoint } from '../checkpoint/obtain.js'
import { openTaking } from '../checkpoint/open-taking.js'
import { saveCheckpoint } from '../checkpoint/save.js'
import { openBench } from '../machine/bench.js'
import { obtainToolkit } from '../machine/toolkit/obtain.js'
import { type CheckpointPlan, cpuOf } from '../plan/plan.js'

/**
 * `thawcheck checkpoint`: takes a checkpoint and keeps it. Its logs go to the report folder, even if no
 * checkpoint could be taken.
 * @throws ExpectedFailure if there is no checkpoint
 */
export async function keepCheckpoint(
  plan: CheckpointPlan,
  around: Surroundings,
): Promise<Checkpoint> {
  const origin = await openTaking(plan.origin, around)
  return openRun(around, plan.report.directory, async (run) => {
    const { log } = run
    const toolkit = await log.phase('Toolkit', () => obtainToolkit(run, plan.machine))
    const bench = await log.phase('Accelerator', () =>
      openBench(run, toolkit, plan.machine, cpuOf(plan.origin), criu.name),
    )
    const taken = await takeFreshCheckpoint(run, bench, origin)
    const checkpoint = await taken.complete(run.cancel)
    return log.phase(`Keep the checkpoint`, () => saveCheckpoint(run, toolkit, checkpoint, plan.to))
  })
}
