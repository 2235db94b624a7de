import { type Explanations, explanationSentence } from '../diagnose/explain.js'
import { type SilentHazard, silentWords } from '../diagnose/hazards/silent.js'
import { knownLines, type LogLine } from '../diagnose/log-lines.js'
import type { GuestResult, TargetResult } from '../trial/result.js'
import { causeOf } from '../trial/verdict/reason.js'
import { openQuestions, reasonSentence } from '../trial/verdict/sentences.js'
import type { GuestOutcome, Outcome } from './model.js'
import { shownFault } from './shown-fault.js'

/** What the report says of a target whose guests are done. */
export function makeOutcome(
  result: TargetResult,
  explanations: Explanations,
  hazards: readonly SilentHazard[],
): Outcome {
  const { target, verdict, honesty, decisive, guests } = result
  const { name, also, cores, memory, note } = target
  const faults = verdict.faults.map((fault) => ({ ...fault, ...explanations.get(fault.id) }))
  const shown = shownFault({ reason: verdict.reason, faults })
  return {
    name,
    ...(also === undefined ? {} : { also }),
    ...guestOutcome({ ...decisive, verdict, honesty }, name),
    words: wordsOf(result),
    cause: causeOf(verdict.reason),
    sentence: (shown && explanationSentence(shown)) ?? null,
    faults,
    log: verdict.verdict === 'pass' ? [] : logLines(decisive),
    removed: target.remove,
    ...(cores === undefined ? {} : { cores }),
    ...(memory === undefined ? {} : { memory }),
    ...(note === undefined ? {} : { note }),
    silent: hazards.map((hazard) => ({ ...hazard, words: silentWords(hazard, name) })),
    guests: guests.map((guest) => guestOutcome(guest, name)),
  }
}

function guestOutcome(guest: GuestResult, cpu: string): GuestOutcome {
  const { machine, verdict, honesty, attempts, times, evidence } = guest
  const { faults: _, ...decision } = verdict
  const words = reasonSentence(verdict.reason, { cpu })
  return { machine, ...decision, words, ...honesty, attempts, times, evidence }
}

/** The reason, what a pass leaves open, and why another CPU than the target's model was booted. */
function wordsOf({ target, verdict, honesty, decisive }: TargetResult): string {
  const cpu = target.name
  const open = verdict.verdict === 'pass' ? openQuestions(honesty, { cpu }) : ''
  const why = decisive.why === undefined ? '' : `; ${decisive.why}`
  return `${reasonSentence(verdict.reason, { cpu })}${open}${why}`
}

/** Runtimes write the same line to the app's output and to their own report: it is kept once. */
function logLines({ seen }: GuestResult): LogLine[] {
  const lines = seen.evidence.reports.flatMap(knownLines)
  return [...new Map(lines.map((line) => [line.words, line])).values()]
}
