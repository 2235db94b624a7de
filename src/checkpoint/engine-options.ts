import type { EngineOptions, ThawPlan } from '../plan/plan.js'
import type { Manifest } from './manifest.js'

/** The options that count at a restore: what the plan says, else what the checkpoint was taken with. */
export function optionsAtRestore(
  { engine: taken }: Pick<Manifest, 'engine'>,
  { engine: wanted }: Pick<ThawPlan, 'engine'>,
): Pick<EngineOptions, 'cpuCap' | 'restoreOptions'> {
  const { cpuCap = taken.cpuCap, restoreOptions } = wanted
  return {
    cpuCap,
    restoreOptions: restoreOptions.length > 0 ? restoreOptions : taken.restoreOptions,
  }
}
