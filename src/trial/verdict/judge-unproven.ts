import { signalName } from '../../base/text/signals.js'
import type { Evidence, Watched } from '../thaw/evidence.js'
import type { CriuRun } from '../thaw/restorers.js'
import { type Decision, open } from './decision.js'
import type { Expectation } from './expectation.js'
import { criuFaults } from './fault.js'
import { judgeErrors } from './judge-refusal.js'
import type { CriuEnd } from './reason.js'

/**
 * Of an app that was watched, and that nothing shows to be the one that was frozen: whatever it did then
 * says nothing about the thaw. Where a restore was refused for the CPU or a file before, that decides, as it
 * does where nobody starts the app afresh.
 * @returns undefined: it was restored
 */
export function judgeUnproven(evidence: Watched, expected: Expectation): Decision | undefined {
  if (evidence.proof !== undefined) return undefined
  // The proof may be among what was lost.
  if (evidence.dropped !== 0) return open({ kind: 'trace-incomplete' })
  const refused = judgeErrors(evidence, expected)
  if (refused) return refused
  const { runs } = evidence.trace.restorers
  const run = runs.findLast(hasFailed) ?? runs.at(-1)
  const [error] = criuFaults(evidence)
  const { afresh } = expected
  return open({
    kind: 'started-afresh',
    ...(run && { criu: endOf(run) }),
    ...(error && { error: error.message, fault: error.id }),
    ...(afresh && { by: afresh }),
  })
}

/** Without the SIGILLs of an app that may have been started afresh, which say nothing of the thaw. */
export function ofThawed(evidence: Evidence): Evidence {
  const isThawed = evidence.stage === 'watched' ? evidence.proof !== undefined : !evidence.byCommand
  if (isThawed) return evidence
  const { restored } = evidence.trace.restorers
  const sigills = evidence.sigills.filter(
    ({ of, lineage }) => of !== 'app' || lineage.some((id) => restored.has(id)),
  )
  return { ...evidence, sigills }
}

function hasFailed({ end }: CriuRun): boolean {
  return end !== undefined && (end.kind === 'signal' || end.status !== 0)
}

function endOf({ end }: CriuRun): CriuEnd {
  if (end === undefined) return { kind: 'lives' }
  return end.kind === 'status'
    ? { kind: 'status', status: end.status }
    : { kind: 'signal', signal: signalName(end.signal) }
}
