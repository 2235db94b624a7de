import type { Checkpoint } from '../../checkpoint/checkpoint.js'
import { optionsAtRestore } from '../../checkpoint/engine-options.js'
import type { ThawPlan } from '../../plan/plan.js'

/** Words for the engine at the restore. */
export function restoreOptions(
  { manifest, engine }: Pick<Checkpoint, 'manifest' | 'engine'>,
  plan: Pick<ThawPlan, 'engine'>,
): readonly string[] {
  return engine.restoreWords(optionsAtRestore(manifest, plan))
}
