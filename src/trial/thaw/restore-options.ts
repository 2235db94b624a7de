import type { Checkpoint } from '../../checkpoint/checkpoint.js'
import type { ThawPlan } from '../../plan/plan.js'

/** Words for the engine at the restore. What the plan says counts; else what the checkpoint was taken with. */
export function restoreOptions(
  { manifest, engine }: Pick<Checkpoint, 'manifest' | 'engine'>,
  { engine: wanted }: Pick<ThawPlan, 'engine'>,
): readonly string[] {
  const { cpuCap = manifest.engine.cpuCap, restoreOptions } = wanted
  const options = restoreOptions.length > 0 ? restoreOptions : manifest.engine.restoreOptions
  return engine.restoreWords({ cpuCap, restoreOptions: options })
}
