import type { Target } from '../cpu/target.js'
import { sentenceOf } from '../diagnose/explain.js'
import { type SilentHazard, silentWords } from '../diagnose/hazards/silent.js'
import type { Thawed } from '../trial/thaw-guest.js'
import type { Fault } from '../trial/verdict/fault.js'
import { join } from '../trial/verdict/join-guests.js'
import type { Verdict } from '../trial/verdict/judge.js'
import type { GuestOutcome, Outcome } from './model.js'

/** What the report says of a target whose guests are done. */
export function outcomeOf(
  target: Target,
  guests: readonly [Thawed, ...Thawed[]],
  hazards: readonly SilentHazard[],
): Outcome {
  const joint = join(target.name, guests)
  const { decisive } = joint
  const { cores, memory, note } = target
  const explanationOf = (fault: Fault) =>
    guests.map(({ explanations }) => explanations.get(fault)).find((one) => one !== undefined)
  const faults = joint.verdict.faults.map((fault) => ({ ...fault, ...explanationOf(fault) }))
  const decided = faults.filter((fault) => didDecide(fault, joint.verdict))
  const guest = guestOutcome({ ...decisive, verdict: joint.verdict, honesty: joint.honesty })
  return {
    name: target.name,
    ...guest,
    words: [guest.words, decisive.why].filter(Boolean).join('; '),
    cause: causeOf(joint.verdict),
    sentence: decided.map(sentenceOf).find((one) => one !== undefined) ?? null,
    faults,
    log: joint.verdict.verdict === 'pass' ? [] : decisive.log,
    removed: target.remove,
    ...(cores === undefined ? {} : { cores }),
    ...(memory === undefined ? {} : { memory }),
    ...(note === undefined ? {} : { note }),
    silent: hazards.map((hazard) => ({ ...hazard, words: silentWords(hazard, target.name) })),
    guests: guests.map(guestOutcome),
  }
}

function guestOutcome(thawed: Thawed): GuestOutcome {
  const { cpu, accel, verdict, honesty, attempts, times, evidence } = thawed
  const { words } = verdict
  return { cpu, accel, verdict: verdict.verdict, words, ...honesty, attempts, times, evidence }
}

function causeOf(verdict: Verdict): Outcome['cause'] {
  return verdict.verdict === 'fail' ? verdict.cause : null
}

/** Whether a verdict is about such a fault: others may have been seen, and dealt with by the app. */
function didDecide({ kind }: Fault, verdict: Verdict): boolean {
  if (verdict.verdict === 'pass') return false
  if (verdict.verdict === 'fail' && verdict.cause !== 'criu') {
    return kind === 'sigill' && (verdict.cause === 'sigill' || verdict.words.includes('SIGILL'))
  }
  if (kind === 'sigill') return verdict.words.includes('SIGILL')
  return kind === 'criu' && verdict.words.includes('CRIU refused')
}
