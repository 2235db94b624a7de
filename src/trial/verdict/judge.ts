import { featureNamed } from '../../cpu/features.js'
import { startRefusalIn } from '../../cpu/start-refusals.js'
import type { Evidence, Watched } from '../thaw/evidence.js'
import type { Proof } from '../thaw/proof.js'
import { timedOut } from '../thaw/record.js'
import { childEnds, failingChild } from './children.js'
import { type Decision, fail, open, pass } from './decision.js'
import type { Expectation } from './expectation.js'
import { exitFaults, faultsOf, signalFaults, verifyFaults } from './fault.js'
import { judgeRefusal } from './judge-refusal.js'
import { judgeLacking, judgeSigills } from './judge-sigills.js'
import { judgeUnproven, ofThawed } from './judge-unproven.js'
import { causeOf, decisiveFault, namesCpu, type RestoreProof, type Verdict } from './reason.js'

/**
 * Decides a verdict from evidence alone. A pass needs proof of everything: restored, watched, alive
 * or ended with 0 as the control did, verified. What the machinery may have done is never a fail.
 */
export function judge(evidence: Evidence, expected: Expectation): Verdict {
  const believed = withoutTrouble(decide(evidence, expected), evidence)
  const decision = withoutSurplus(withoutGarbling(believed, expected), expected)
  return { ...decision, faults: faultsOf(evidence, decisiveFault(decision.reason)) }
}

function decide(evidence: Evidence, expected: Expectation): Decision {
  // What is certain decides, whatever else went wrong after it.
  const thawed = ofThawed(evidence)
  const lacking = judgeLacking(thawed, expected)
  if (lacking) return lacking
  if (evidence.stage === 'broken') {
    return open({ kind: 'guest-broke', on: evidence.on, why: evidence.why })
  }
  if (evidence.trace.outOfMemory.length > 0) return open({ kind: 'out-of-memory' })
  const unproven = evidence.stage === 'watched' ? judgeUnproven(evidence, expected) : undefined
  if (unproven) return unproven
  const bySigill = judgeSigills(thawed, expected)
  if (bySigill) return bySigill
  switch (evidence.stage) {
    case 'late':
      return fail({ kind: 'late', what: 'restore' })
    case 'refused':
      return judgeRefusal(evidence, expected)
    case 'unwatched':
      return open({ kind: 'unseen', what: 'app' })
    case 'watched':
      return judgeWatched(evidence, expected)
  }
}

function judgeWatched(evidence: Watched, expected: Expectation): Decision {
  if (!evidence.trace.sawApp) return open({ kind: 'unseen', what: 'trace' })
  const ended = judgeCrash(evidence) ?? judgeEnd(evidence)
  if (ended) return ended
  if (evidence.asleep) return open({ kind: 'asleep' })
  if (evidence.state === 'stopped') return open({ kind: 'stopped', seconds: evidence.watched })
  if (evidence.state === 'alive' && evidence.watched < expected.watch) {
    return open({
      kind: 'watch-cut-short',
      seconds: evidence.watched,
      wanted: expected.watch,
    })
  }
  if (expected.verify && evidence.verify === undefined) return open({ kind: 'verify-not-asked' })
  const unverified = judgeVerify(evidence, expected)
  if (unverified) return unverified
  if (evidence.dropped !== 0) return open({ kind: 'trace-incomplete' })
  return judgeEarlyEnd(evidence, expected) ?? judgeChildren(evidence, expected) ?? passOf(evidence)
}

function passOf({ state, watched, verify, proof }: Watched): Decision {
  const verified = verify !== undefined
  const proven = isToldOf(proof) ? { proof } : {}
  return state === 'alive'
    ? pass({ kind: 'lived', seconds: watched, verified, ...proven })
    : pass({ kind: 'exited-0', verified, ...proven })
}

/** Whether it is worth telling: our own engine's word is nothing special. */
function isToldOf(proof: Proof | undefined): proof is RestoreProof {
  return proof !== undefined && proof.kind !== 'engine' && proof.kind !== 'not-needed'
}

/** Of an app that ended with 0, unless the control did. */
function judgeEarlyEnd({ state, watched }: Watched, expected: Expectation): Decision | undefined {
  if (state === 'alive' || !expected.control?.lived) return undefined
  // A job that ends by itself may end a little before the end of a watch, or a little after it.
  return watched < expected.watch / 2
    ? fail({ kind: 'ended-early', seconds: watched })
    : open({ kind: 'ended-in-watch', seconds: watched, watch: expected.watch })
}

function judgeChildren(evidence: Watched, { control }: Expectation): Decision | undefined {
  const child = control && failingChild(childEnds(evidence), control.children)
  return child && open({ kind: 'child-failed', ...child, unlike: control.children !== undefined })
}

/** Signals that a process gets for what it did itself. SIGKILL and SIGTERM are how apps end workers. */
const crashes: ReadonlySet<string> = new Set([
  'SIGILL',
  'SIGTRAP',
  'SIGABRT',
  'SIGBUS',
  'SIGFPE',
  'SIGSEGV',
  'SIGSYS',
])

function judgeCrash(evidence: Watched): Decision | undefined {
  const crash = signalFaults(evidence).find(({ signal }) => crashes.has(signal))
  if (crash === undefined) return undefined
  const process = { fault: crash.id, comm: crash.comm, pid: crash.pid }
  if (crash.signal !== 'SIGILL') return fail({ kind: 'crashed', ...process, signal: crash.signal })
  const ofApp = evidence.sigills.filter(({ of }) => of === 'app')
  if (ofApp.length === 0 && evidence.dropped !== 0) {
    return open({ kind: 'unseen-instruction', ...process })
  }
  const trap = ofApp.find(({ instruction }) => instruction.deliberateTrap)
  return fail({
    kind: 'crashed',
    ...process,
    signal: crash.signal,
    ...(trap && { trap: { fault: trap.id, instruction: trap.instruction.text } }),
  })
}

/** Of an app that has ended, unless with 0. It can leave processes behind, which live on. */
function judgeEnd(evidence: Watched): Decision | undefined {
  const { last } = evidence.trace
  if (last === undefined) {
    return evidence.state === 'gone' ? open({ kind: 'unseen', what: 'end' }) : undefined
  }
  const signal = signalFaults(evidence).find(({ pid }) => pid === last)
  if (signal) return fail({ kind: 'killed', fault: signal.id, signal: signal.signal })
  const [exit] = exitFaults(evidence)
  return exit && fail({ kind: 'exited', fault: exit.id, status: exit.status })
}

/** Where the control passed, the verify command itself is in order. */
function judgeVerify(evidence: Watched, { control }: Expectation): Decision | undefined {
  const [fault] = verifyFaults(evidence)
  if (fault === undefined) return undefined
  const own = evidence.sigills.find(({ of }) => of === 'other')
  if (own) {
    const { id, comm, instruction } = own
    return open({ kind: 'verify-sigill', fault: id, comm, instruction: instruction.text })
  }
  const { status } = fault
  const refusal = startRefusalIn(evidence.verify?.output ?? '')
  if (control && (cannotStart.includes(status) || refusal)) {
    return open({
      kind: 'verify-not-started',
      fault: fault.id,
      status,
      ...(refusal && { refusal }),
    })
  }
  return status === timedOut
    ? fail({ kind: 'late', what: 'verify' })
    : fail({ kind: 'unverified', fault: fault.id, status })
}

/** Exit statuses of a shell, and of glibc's loader, for a program that cannot be run or is not found. */
const cannotStart: readonly number[] = [126, 127]

/** A kernel in trouble may itself have ended the app or kept it waiting. */
function withoutTrouble(decision: Decision, evidence: Evidence): Decision {
  if (decision.verdict !== 'fail' || namesCpu(decision.reason)) return decision
  const trouble = evidence.stage === 'broken' ? undefined : evidence.kernelTrouble
  return trouble ? open({ kind: 'guest-broke', on: 'guest', why: trouble }) : decision
}

/**
 * A guest that runs a feature with another meaning than the target makes an app fail where the
 * target would not. Only an instruction or CRIU's check of the CPU is still believed.
 */
function withoutGarbling(decision: Decision, { shortfalls }: Expectation): Decision {
  if (decision.verdict !== 'fail') return decision
  const cause = causeOf(decision.reason)
  if (cause === 'sigill' || cause === 'criu') return decision
  const features = shortfalls.filter(isSilent)
  return features.length === 0 ? decision : open({ kind: 'garbled', of: decision.reason, features })
}

/** A guest with more registers than source and target needs more stack than either. */
function withoutSurplus(decision: Decision, { surplus }: Expectation): Decision {
  if (decision.verdict !== 'fail' || surplus.length === 0) return decision
  const cause = causeOf(decision.reason)
  if (cause === 'sigill' || cause === 'criu') return decision
  return open({ kind: 'surplus', of: decision.reason, features: surplus })
}

/** Whether the lack of a feature raises no SIGILL, but gives wrong results or another signal. */
function isSilent(feature: string): boolean {
  return ['other meaning', '#GP'].includes(featureNamed(feature)?.absent ?? '#UD')
}
