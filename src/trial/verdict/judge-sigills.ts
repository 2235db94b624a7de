import { judgeInstruction, missingFeatures } from '../../cpu/instruction.js'
import type { DecodedSigill, Evidence } from '../thaw/evidence.js'
import { type Decision, fail, open } from './decision.js'
import type { Expectation } from './expectation.js'

/**
 * What SIGILLs decide by themselves; undefined: nothing. An instruction that the target lacks is a
 * fail, whatever else went wrong. Deliberate traps are left to the app.
 */
export function judgeSigills({ sigills }: Evidence, expected: Expectation): Decision | undefined {
  const ofApp = sigills
    .filter(({ of }) => of === 'app')
    .map((sigill) => ({
      sigill,
      judgement: judgeInstruction(sigill.instruction, expected.features),
    }))
  const lacking = ofApp.find(({ judgement }) => judgement === 'missing')
  if (lacking) {
    const features = missingFeatures(lacking.sigill.instruction, expected.features)
    return fail({ kind: 'lacks', ...placeOf(lacking.sigill), features })
  }
  const unexplained = ofApp.find(({ judgement }) => judgement !== 'trap')
  if (unexplained) return openSigill(unexplained.sigill, expected)
  const ofEngine = sigills.find(({ of }) => of === 'criu')
  if (ofEngine === undefined) return undefined
  const { id, instruction } = ofEngine
  return open({ kind: 'engine-sigill', fault: id, instruction: instruction.text })
}

/** Of an instruction that the target is not known to lack. */
function openSigill(sigill: DecodedSigill, expected: Expectation): Decision {
  const needs = sigill.instruction.features
  const place = placeOf(sigill)
  const short = needs.filter((name) => expected.shortfalls.includes(name))
  if (short.length > 0) {
    return open({ kind: 'guest-lacks', ...place, features: short, taken: expected.taken })
  }
  return needs.length > 0 && expected.features
    ? open({ kind: 'present-on-target', ...place, features: needs })
    : open({ kind: 'unexplained-sigill', ...place })
}

function placeOf({ id, comm, pid, instruction }: DecodedSigill) {
  return { fault: id, comm, pid, instruction: instruction.text }
}
