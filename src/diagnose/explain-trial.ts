import type { Trial } from '../trial/trial.js'
import { openDiagnoser } from './diagnoser.js'
import { type Explanation, type Explanations, explainFaults } from './explain.js'
import type { OpenImages } from './open-images.js'

/**
 * Explains all faults of a trial. No verdict depends on it.
 * @param say called with what could not be explained
 */
export async function explainTrial(
  { control, targets }: Trial,
  { processes, cpuinfo, sourceFlags }: OpenImages,
  say: (what: string) => void,
): Promise<Explanations> {
  const explaining = { diagnoser: openDiagnoser(processes, say), cpuinfo, sourceFlags, say }
  const all = new Map<string, Explanation>()
  for (const result of [control, ...targets]) {
    for (const [fault, explanation] of await explainFaults(result, explaining)) {
      all.set(fault, explanation)
    }
  }
  return all
}
