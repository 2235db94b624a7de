import { judgeInstruction, missingFeatures } from '../../cpu/instruction.js'
import type { DecodedSigill, Evidence } from '../thaw/evidence.js'
import { type Decision, fail, open } from './decision.js'
import type { Expectation } from './expectation.js'

/** A SIGILL of the app at an instruction that the target lacks is a fail; undefined: there is none. */
export function judgeLacking(evidence: Evidence, expected: Expectation): Decision | undefined {
  const lacking = ofApp(evidence, expected, (judgement) => judgement === 'missing')
  if (lacking === undefined) return undefined
  const features = missingFeatures(lacking.instruction, expected.features)
  return fail({ kind: 'lacks', ...atInstruction(lacking), features })
}

/**
 * What the other SIGILLs decide by themselves; undefined: nothing. Deliberate traps are left to the
 * app.
 */
export function judgeSigills(evidence: Evidence, expected: Expectation): Decision | undefined {
  const unexplained = ofApp(evidence, expected, (judgement) => judgement !== 'trap')
  if (unexplained) return openSigill(unexplained, expected)
  const { sigills } = evidence
  const ofEngine = sigills.find(({ of }) => of === 'criu')
  if (ofEngine === undefined) return undefined
  const { id, instruction } = ofEngine
  return open({ kind: 'engine-sigill', fault: id, instruction: instruction.text })
}

/** The app's first SIGILL whose instruction is judged like that. */
function ofApp(
  { sigills }: Evidence,
  { features }: Expectation,
  isWanted: (judgement: ReturnType<typeof judgeInstruction>) => boolean,
): DecodedSigill | undefined {
  return sigills.find(
    ({ of, instruction }) => of === 'app' && isWanted(judgeInstruction(instruction, features)),
  )
}

/** Of an instruction that the target is not known to lack. */
function openSigill(sigill: DecodedSigill, expected: Expectation): Decision {
  const needs = sigill.instruction.features
  const place = atInstruction(sigill)
  const { newer } = sigill.instruction
  if (newer !== undefined) {
    const { instruction: _, ...process } = place
    const bytes = Buffer.from(sigill.bytes).toString('hex')
    return open({ kind: 'undecoded-sigill', ...process, bytes, encoding: newer })
  }
  const short = needs.filter((name) => expected.shortfalls.includes(name))
  if (short.length > 0) {
    return open({ kind: 'guest-lacks', ...place, features: short, taken: expected.taken })
  }
  return needs.length > 0 && expected.features
    ? open({ kind: 'present-on-target', ...place, features: needs })
    : open({ kind: 'unexplained-sigill', ...place })
}

function atInstruction({ id, comm, pid, instruction }: DecodedSigill) {
  return { fault: id, comm, pid, instruction: instruction.text }
}
