import { judgeInstruction } from '../../cpu/instruction.js'
import { startRefusalIn } from '../../cpu/start-refusals.js'
import type { Expectation } from '../verdict/expectation.js'
import { judge } from '../verdict/judge.js'
import type { FailReason } from '../verdict/reason.js'
import type { FreshAnswer, StartFailure, UnknownReason } from './answer.js'
import type { ReadinessSeen, StartEvidence } from './evidence.js'

/** What one fresh start shows: an answer, or a failure that names no CPU and is not believed at once. */
export type StartSeen = FreshAnswer | { readonly starts: 'doubtful'; readonly how: StartFailure }

export interface StartExpectation extends Expectation {
  /** features that the target lacks and this guest runs */
  readonly leaks: readonly string[]
  /** seconds that the app had to get ready */
  readonly limit: number
}

/**
 * Decides from the evidence of one fresh start alone, by the same rules as of a thaw. No: only for an
 * instruction that the target lacks, or if the app says so itself.
 */
export function judgeStart(evidence: StartEvidence, expected: StartExpectation): StartSeen {
  const { observed, readiness } = evidence
  if (observed.stage === 'broken') {
    const { on, why } = observed
    return unknown({ kind: 'open', of: { kind: 'guest-broke', on, why } })
  }
  const { verdict, reason } = judge(observed, askedOf(readiness, expected))
  if (reason.kind === 'lacks') {
    if (broke(evidence, expected)) return { starts: 'no', reason }
    return unknown({ ...reason, kind: 'caught' })
  }
  if (verdict === 'inconclusive') return unknown({ kind: 'open', of: reason })
  if (verdict === 'fail') return failed(reason, evidence, expected)
  switch (readiness.kind) {
    case 'ready':
      return expected.leaks.length > 0
        ? unknown({ kind: 'leaks', features: expected.leaks })
        : { starts: 'yes', ready: readiness.seconds, reason }
    case 'ended':
      return doubtful({ kind: 'ended-unready' })
    case 'late':
      return late(evidence, readiness, expected)
    case 'unknown':
      throw new Error('a guest that broke was judged as one that did not')
  }
}

/** An app that was not ready was neither watched nor verified. */
function askedOf({ kind }: ReadinessSeen, expected: Expectation): Expectation {
  return kind === 'ready' ? expected : { ...expected, watch: 0, verify: false, control: undefined }
}

/** Whether the app failed, besides the SIGILLs that it hit: it may catch them to see what the CPU has. */
function broke({ observed, readiness }: StartEvidence, expected: Expectation): boolean {
  if (readiness.kind !== 'ready') return true
  const others = observed.sigills.filter(
    ({ of, instruction }) =>
      of !== 'app' || judgeInstruction(instruction, expected.features) !== 'missing',
  )
  return judge({ ...observed, sigills: others }, expected).verdict === 'fail'
}

function failed(
  reason: FailReason,
  { observed, readiness }: StartEvidence,
  { shortfalls }: Expectation,
): StartSeen {
  if (reason.kind === 'lacks' || reason.kind === 'refused') {
    throw new Error(`a fresh start was judged as ${reason.kind}`)
  }
  const line = observed.reports.map(startRefusalIn).find((found) => found !== undefined)
  // A guest that lacks what the target has is declined where the target would not be.
  const isDeclined = reason.kind === 'exited' && readiness.kind === 'ended' && !shortfalls.length
  if (isDeclined && line !== undefined) return { starts: 'no', reason: { kind: 'declined', line } }
  return doubtful(reason)
}

/** Exit statuses of a shell for a command that cannot be run or is not found. */
const cannotStart: readonly (number | undefined)[] = [126, 127]

function late(
  { observed }: StartEvidence,
  { status, said }: Extract<ReadinessSeen, { kind: 'late' }>,
  { limit }: StartExpectation,
): StartSeen {
  const own = observed.sigills.find(({ of }) => of === 'other')
  if (own) {
    return unknown({
      kind: 'ready-broken',
      what: `it hit SIGILL, in ${own.comm} at \`${own.instruction.text}\``,
    })
  }
  const refusal = startRefusalIn(said)
  if (refusal !== undefined)
    return unknown({ kind: 'ready-broken', what: `it said \`${refusal}\`` })
  if (cannotStart.includes(status)) {
    return unknown({ kind: 'ready-broken', what: `it exited with ${status}` })
  }
  return doubtful({ kind: 'not-ready', seconds: limit })
}

function unknown(reason: UnknownReason): FreshAnswer {
  return { starts: 'unknown', reason }
}

function doubtful(how: StartFailure): StartSeen {
  return { starts: 'doubtful', how }
}
