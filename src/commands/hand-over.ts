import { join } from 'node:path'
import { attempt, ExpectedFailure } from '../base/failure.js'
import { orSaid } from '../base/log/or-said.js'
import type { Run } from '../base/run/run.js'
import { exportCheckpoint } from '../checkpoint/artifact/export.js'
import { readProof, withShown, writeProof } from '../checkpoint/artifact/proof.js'
import type { Checkpoint } from '../checkpoint/checkpoint.js'
import { saveCheckpoint } from '../checkpoint/save.js'
import type { Hazards } from '../diagnose/hazards/hazards.js'
import type { Bench } from '../machine/bench.js'
import type { Plan } from '../plan/plan.js'
import type { HandedOver } from '../report/artifact.js'
import { shownBy } from '../report/shown-by.js'
import type { Trial } from '../trial/trial.js'

/**
 * Keeps what a trial has shown of a checkpoint that was given, and exports the checkpoint where that was
 * asked for.
 * @returns undefined: it was not asked for
 */
export async function handOver(
  run: Run,
  { toolkit }: Bench,
  checkpoint: Checkpoint,
  { exportTo, thaw }: Pick<Plan, 'exportTo' | 'thaw'>,
  trial: Trial,
  hazards: Hazards,
): Promise<HandedOver | undefined> {
  const { folder, manifest } = checkpoint
  if (manifest.made !== undefined) {
    if (exportTo === undefined) return undefined
    return { why: `${manifest.made.by} made it, and restores it too` }
  }
  const isGiven = checkpoint.logs === undefined
  const earlier = isGiven ? readProof(folder, manifest.id) : undefined
  const proof = withShown(earlier, shownBy(checkpoint, trial, hazards, thaw))
  if (isGiven) {
    orSaid(run.log.info, 'what was shown cannot be kept with the checkpoint', () =>
      writeProof(folder, proof),
    )
  }
  if (exportTo === undefined) return undefined
  if (proof.on.length === 0) return { why: 'nothing shows that it works, since no target passed' }
  const exported = await attempt(() =>
    run.log.phase('Export', async () => {
      const kept = isGiven ? checkpoint : await keptIn(run, toolkit, checkpoint)
      return exportCheckpoint(run, toolkit, kept, proof, exportTo)
    }),
  )
  return exported instanceof ExpectedFailure ? { why: exported.message } : exported
}

function keptIn(run: Run, toolkit: Bench['toolkit'], checkpoint: Checkpoint): Promise<Checkpoint> {
  return saveCheckpoint(run, toolkit, checkpoint, join(run.temporary, 'kept'))
}
