import type { Frozen } from '../../checkpoint/checkpoint.js'
import { engineAtRestore, optionsAtRestore } from '../../checkpoint/engine-options.js'
import type { EngineCall } from '../../machine/job/job.js'
import type { ThawPlan } from '../../plan/plan.js'

/** Words for the engine at the restore. */
export function restoreOptions(
  { manifest, engine, container }: Pick<Frozen, 'manifest' | 'engine' | 'container'>,
  plan: Pick<ThawPlan, 'engine'>,
): readonly string[] {
  const { dumpOptions } = manifest.engine
  const words = engine.restoreWords({ dumpOptions, ...optionsAtRestore(manifest, plan) })
  // The user's come last.
  return [...(container?.words ?? []), ...words]
}

/** How the engine is called at the restore. */
export function restoreCall(
  checkpoint: Pick<Frozen, 'manifest' | 'engine' | 'imagesInRoot'>,
  plan: Pick<ThawPlan, 'engine'>,
): EngineCall {
  const engine = engineAtRestore(checkpoint, plan)
  const { restoreCommand } = optionsAtRestore(checkpoint.manifest, plan)
  const options = restoreOptions({ ...checkpoint, engine }, plan)
  const ofImage = checkpoint.imagesInRoot === undefined ? {} : { ofImage: true }
  return { name: engine.name, options, command: restoreCommand, ...ofImage }
}
