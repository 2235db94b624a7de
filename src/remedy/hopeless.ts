import type { Explanations } from '../diagnose/explain.js'
import { decisiveOf } from '../trial/fresh/decisive.js'
import type { FreshStart, FreshStarts } from '../trial/fresh/result.js'
import { remediesFor } from './catalogue.js'

/**
 * Names of the targets on which no change helps, since the app itself does not start there. One that is
 * kept from it by a layer with settings may still be helped: the user's own setting may have forced the
 * layer's choice.
 */
export function hopelessTargets(
  fresh: FreshStarts,
  explanations: Explanations,
): ReadonlySet<string> {
  const all = [...fresh].filter(([, start]) => isHopeless(start, explanations))
  return new Set(all.map(([target]) => target))
}

function isHopeless({ answer }: FreshStart, explanations: Explanations): boolean {
  if (answer.starts !== 'no') return false
  const layer = explanations.get(decisiveOf(answer) ?? '')?.diagnosis?.id
  return layer === undefined || (remediesFor(layer)?.knobs ?? []).length === 0
}
