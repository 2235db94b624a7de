import { cpuRefusal } from '../../checkpoint/engines/criu/blame.js'
import { fileRefusal } from '../../checkpoint/engines/criu/file-refusal.js'
import { tellingError } from '../../checkpoint/engines/criu/telling.js'
import { engineRefusal } from '../../checkpoint/engines/said/refusal.js'
import type { Refused, Watched } from '../thaw/evidence.js'
import { type Decision, fail, open } from './decision.js'
import type { Expectation } from './expectation.js'
import { criuFaults } from './fault.js'

/**
 * Of a restore that failed. CRIU says why it refuses: without an error it did not refuse but broke.
 * A guest that lacks features of the target's can be refused where the real CPU would not be.
 */
export function judgeRefusal(evidence: Refused, expected: Expectation): Decision {
  const { status, errors } = evidence.restore
  const faults = criuFaults(evidence)
  const telling = faults[tellingError(errors)?.index ?? 0]
  if (telling === undefined) return open({ kind: 'engine-without-error', status, ...by(evidence) })
  return (
    judgeErrors(evidence, expected) ??
    fail({
      kind: 'refused',
      fault: telling.id,
      error: telling.message,
      cpu: false,
      ...by(evidence),
    })
  )
}

/** Who refused; nothing: CRIU did. */
function by({ restore }: Refused): { readonly by?: string } {
  return restore.by === undefined ? {} : { by: restore.by }
}

/** Of a restore that failed for the CPU or for a file; undefined: nothing that was logged is about either. */
export function judgeErrors(
  evidence: Refused | Watched,
  expected: Expectation,
): Decision | undefined {
  const { errors } = evidence.restore
  const faults = criuFaults(evidence)
  const [first] = faults
  const { features: target, source, shortfalls, comparable, taken } = expected
  if (first === undefined) return undefined
  const engine = target && engineRefusal(errors, target)
  if (engine) {
    const { id: fault } = faults[engine.index] ?? first
    const said = { fault, error: engine.error, by: engine.by }
    if (engine.real) return fail({ kind: 'refused', ...said, cpu: true })
    return engine.because.length === 0
      ? open({ kind: 'refused-unexplained', ...said })
      : open({ kind: 'refused-by-guest', ...said, features: engine.because, taken })
  }
  const refusal = target && cpuRefusal(errors, { source, target, shortfalls, comparable })
  // CRIU stops at either of them. A refusal that the real CPU would get as well is certain; whatever else
  // is about the CPU would have to be asked again with the right files.
  const files = refusal?.real ? undefined : fileRefusal(errors)
  if (files) {
    const { error, index, file } = files
    return open({ kind: 'files-differ', fault: (faults[index] ?? first).id, error, file })
  }
  if (!refusal) return undefined
  const { error, index, real, because } = refusal
  const { id: fault } = faults[index] ?? first
  if (real) return fail({ kind: 'refused', fault, error, cpu: true })
  return because.length === 0
    ? open({ kind: 'refused-unexplained', fault, error })
    : open({ kind: 'refused-by-guest', fault, error, features: because, taken })
}
