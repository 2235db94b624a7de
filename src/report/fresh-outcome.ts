import { bounded, oneLine } from '../base/text/text.js'
import type { Diagnosis } from '../diagnose/diagnosis.js'
import { type Explanations, explanationSentence } from '../diagnose/explain.js'
import { decisiveOf } from '../trial/fresh/decisive.js'
import type { FreshStart, Started } from '../trial/fresh/result.js'
import { freshSentence } from '../trial/fresh/sentences.js'
import type { FreshOutcome, GuestStartOutcome } from './model.js'

/** What the report says of the app's own start on a target. @param cpu the target's name */
export function freshOutcome(
  { answer, starts }: FreshStart,
  explanations: Explanations,
  cpu: string,
): FreshOutcome {
  const [decisive] = starts
  const faults = (decisive?.faults ?? []).map((fault) => ({
    ...fault,
    ...explanations.get(fault.id),
  }))
  const shown = faults.find(({ id }) => id === decisiveOf(answer))
  const diagnosis = shown?.kind === 'sigill' ? shown.diagnosis : undefined
  return {
    ...answer,
    words: freshSentence(answer, { cpu, place: diagnosis && placeOf(diagnosis) }),
    sentence: (shown && explanationSentence(shown)) ?? null,
    faults,
    guests: starts.map(guestOutcome),
  }
}

function guestOutcome({ of, machine, attempts, times, evidence }: Started): GuestStartOutcome {
  return { of, machine, attempts, times, evidence }
}

/** A clause such as `in work of /srv/app`; undefined: the place is not known. */
function placeOf({ mapping, symbol }: Diagnosis): string | undefined {
  if (mapping === null) return undefined
  const file = bounded(oneLine(mapping.what), longestName)
  const where = mapping.kind === 'file' ? file : 'code that was made at run time'
  const name = symbol?.exact ? symbol.name : null
  return name === null ? `in ${where}` : `in ${bounded(oneLine(name), longestName)} of ${where}`
}

const longestName = 200
