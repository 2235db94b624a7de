import type { Shown } from '../checkpoint/artifact/proof.js'
import { type Checkpoint, sourceFeatures } from '../checkpoint/checkpoint.js'
import { features, inTableOrder } from '../cpu/features.js'
import { featuresBeyond } from '../cpu/register-state.js'
import { intersection } from '../cpu/sets.js'
import type { Hazards } from '../diagnose/hazards/hazards.js'
import type { ThawPlan } from '../plan/plan.js'
import type { TargetResult } from '../trial/result.js'
import { restoreOptions } from '../trial/thaw/restore-options.js'
import type { Trial } from '../trial/trial.js'

/**
 * What a trial has shown of a checkpoint, if its control passed. A target that passed shows that the
 * features are enough that it has; and those that its guest ran although it lacks them, as well as those
 * without which code means something else there, are still needed.
 */
export function shownBy(
  checkpoint: Pick<Checkpoint, 'manifest' | 'engine'>,
  { control, targets }: Trial,
  hazards: Pick<Hazards, 'scan' | 'silentOn'>,
  plan: Pick<ThawPlan, 'engine'>,
): Shown {
  const source = sourceFeatures(checkpoint)
  const judged = control.verdict.verdict === 'pass' ? targets : []
  const passed = judged.filter(({ verdict }) => verdict.verdict === 'pass')
  return {
    checkpoint: checkpoint.manifest.id,
    options: [...restoreOptions(checkpoint, plan)],
    overwritten: hazards.scan?.targets.some(({ overwrites }) => overwrites.length > 0) ?? false,
    on: passed.map((result) => ({
      names: namesOf(result),
      machine: result.decisive.machine,
      verified: 'verified' in result.verdict.reason && result.verdict.reason.verified === true,
      features: neededOn(result, source, hazards),
      registers: featuresBeyond(result.decisive.seen.state),
    })),
    not: judged.filter(({ verdict }) => verdict.verdict === 'fail').flatMap(namesOf),
  }
}

function neededOn(
  { target, honesty }: TargetResult,
  source: ReadonlySet<string>,
  { scan, silentOn }: Pick<Hazards, 'scan' | 'silentOn'>,
): string[] {
  const silent = scan === undefined ? otherwise : silentOn(target).map(({ feature }) => feature)
  const needed = new Set([...(target.features ?? source), ...honesty.leaks, ...silent])
  return inTableOrder(intersection(source, needed))
}

/** Features whose instructions mean something else where they are missing. */
const otherwise = features
  .filter(({ absent }) => absent === 'other meaning')
  .map(({ name }) => name)

function namesOf({ target: { name, also = [] } }: TargetResult): string[] {
  return [name, ...also]
}
