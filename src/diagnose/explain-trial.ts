import type { FreshStarts } from '../trial/fresh/result.js'
import type { Trial } from '../trial/trial.js'
import { openDiagnoser } from './diagnoser.js'
import { type Explanations, explainFaults } from './explain.js'
import { explainStarts } from './explain-starts.js'
import type { Hazards } from './hazards/hazards.js'
import type { OpenImages } from './open-images.js'

/**
 * Explains all faults of a trial, and of apps that were started afresh. No verdict depends on it.
 * @param say called with what could not be explained
 */
export async function explainTrial(
  { control, targets }: Trial,
  fresh: FreshStarts,
  images: OpenImages,
  { scan }: Pick<Hazards, 'scan'>,
  say: (what: string) => void,
): Promise<Explanations> {
  const { processes, cpuinfo, sourceFlags } = images
  const overwritesOn = (target: string) =>
    scan?.targets.find(({ name }) => name === target)?.overwrites ?? []
  const diagnoser = openDiagnoser(processes, say)
  const explaining = { diagnoser, cpuinfo, sourceFlags, overwritesOn, say }
  const all = new Map(await explainStarts(fresh, images, say))
  for (const result of [control, ...targets]) {
    for (const [fault, explanation] of await explainFaults(result, explaining)) {
      all.set(fault, explanation)
    }
  }
  return all
}
