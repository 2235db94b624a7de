import type { FreshStarts } from '../trial/fresh/result.js'
import { openDiagnoser } from './diagnoser.js'
import { type Explanation, type Explanations, explainInstructions } from './explain.js'
import type { OpenImages } from './open-images.js'

/**
 * Explains the SIGILLs of apps that were started afresh.
 * @param say called with what could not be explained
 */
export async function explainStarts(
  fresh: FreshStarts,
  { openLive }: Pick<OpenImages, 'openLive'>,
  say: (what: string) => void,
): Promise<Explanations> {
  const explained = new Map<string, Explanation>()
  // The first start decided, and the report has the faults of that one.
  for (const [
    name,
    {
      starts: [first],
    },
  ] of fresh) {
    if (first?.details === undefined) continue
    const { observed, maps, features } = first.details
    const explaining = { diagnoser: openDiagnoser(openLive(maps), say), say }
    await explainInstructions(explained, first.faults, observed, { name, features }, explaining)
  }
  return explained
}
