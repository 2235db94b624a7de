import { type Explanations, explanationSentence } from '../diagnose/explain.js'
import { type SilentHazard, silentWords } from '../diagnose/hazards/silent.js'
import { knownLines, type LogLine } from '../diagnose/log-lines.js'
import type { FreshStart } from '../trial/fresh/result.js'
import type { Check, GuestResult, TargetResult } from '../trial/result.js'
import { causeOf, type Verdict } from '../trial/verdict/reason.js'
import { openQuestions, reasonSentence } from '../trial/verdict/sentences.js'
import { freshOutcome } from './fresh-outcome.js'
import type { CheckOutcome, GuestOutcome, Outcome } from './model.js'
import { shownFault } from './shown-fault.js'

/** What the report says of a target whose guests are done. */
export function makeOutcome(
  result: TargetResult,
  explanations: Explanations,
  hazards: readonly SilentHazard[],
  control: GuestResult,
  fresh?: FreshStart,
): Outcome {
  const { target, verdict, honesty, decisive, guests } = result
  const { name, also, cores, memory, note } = target
  const faults = verdict.faults.map((fault) => ({ ...fault, ...explanations.get(fault.id) }))
  const log = verdict.verdict === 'pass' ? linesUnlike(control, decisive) : logLines(decisive)
  const shown = shownFault({ reason: verdict.reason, faults })
  return {
    name,
    ...(also === undefined ? {} : { also }),
    ...guestOutcome({ ...decisive, verdict, honesty }, name),
    words: wordsOf(result, log),
    cause: causeOf(verdict.reason),
    sentence: (shown && explanationSentence(shown)) ?? null,
    faults,
    log,
    removed: target.remove,
    ...(cores === undefined ? {} : { cores }),
    ...(memory === undefined ? {} : { memory }),
    ...(note === undefined ? {} : { note }),
    silent: hazards.map((hazard) => ({ ...hazard, words: silentWords(hazard, name) })),
    guests: guests.map((guest) => guestOutcome(guest, name)),
    ...(fresh && { fresh: freshOutcome(fresh, explanations, name) }),
  }
}

function guestOutcome(guest: GuestResult, cpu: string): GuestOutcome {
  const { verdict, honesty, attempts, start, times, checks } = guest
  return {
    ...judged(guest, verdict, cpu),
    ...honesty,
    attempts,
    ...(start && { start }),
    times,
    ...(checks.length > 0 && { checks: checks.map((check) => checkOutcome(check, cpu)) }),
  }
}

function checkOutcome(check: Check, cpu: string): CheckOutcome {
  const { of, machine, verdict } = check
  return { of, ...judged(check, verdict, of === 'target' ? cpu : machine.cpu) }
}

function judged({ machine, evidence }: Check | GuestResult, verdict: Verdict, cpu: string) {
  const { faults: _, ...decision } = verdict
  return { machine, ...decision, words: reasonSentence(verdict.reason, { cpu }), evidence }
}

/** The reason, what a pass leaves open, and why another CPU than the target's model was booted. */
function wordsOf(
  { target, verdict, honesty, decisive }: TargetResult,
  log: readonly LogLine[],
): string {
  const cpu = target.name
  const lines = log.map(({ words }) => words)
  const open = verdict.verdict === 'pass' ? openQuestions(honesty, lines, { cpu }) : ''
  const why = decisive.why === undefined ? '' : `; ${decisive.why}`
  return `${reasonSentence(verdict.reason, { cpu })}${open}${why}`
}

/** What an app that passes says of this CPU, and did not say in the control. */
function linesUnlike(control: GuestResult, guest: GuestResult): LogLine[] {
  const there = new Set(logLines(control).map(({ words }) => words))
  return logLines(guest).filter(({ words }) => !there.has(words))
}

/** Runtimes write the same line to the app's output and to their own report: it is kept once. */
function logLines({ seen }: GuestResult): LogLine[] {
  const lines = seen.evidence.reports.flatMap(knownLines)
  return [...new Map(lines.map((line) => [line.words, line])).values()]
}
