import type { EngineOptions, ThawPlan } from '../plan/plan.js'
import type { Frozen } from './checkpoint.js'
import type { Engine } from './engines/engine.js'
import { engineNamed } from './engines/engines.js'
import type { Manifest } from './manifest.js'

/** The options that count at a restore: what the plan says, else what the checkpoint was taken with. */
export function optionsAtRestore(
  { engine: taken }: Pick<Manifest, 'engine'>,
  { engine: wanted }: Pick<ThawPlan, 'engine'>,
): Pick<EngineOptions, 'cpuCap' | 'restoreOptions' | 'restoreCommand'> {
  const { cpuCap = taken.cpuCap, restoreOptions, restoreCommand = taken.restoreCommand } = wanted
  return {
    cpuCap,
    restoreCommand,
    restoreOptions: restoreOptions.length > 0 ? restoreOptions : taken.restoreOptions,
  }
}

/** The engine that restores a checkpoint: a command may do so, whatever has taken it. */
export function engineAtRestore(
  { manifest, engine }: Pick<Frozen, 'manifest' | 'engine'>,
  plan: Pick<ThawPlan, 'engine'>,
): Engine {
  const { restoreCommand } = optionsAtRestore(manifest, plan)
  return restoreCommand !== undefined && engine.name === 'criu' ? engineNamed('custom') : engine
}
