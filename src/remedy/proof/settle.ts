import type { ChangeSet } from '../change.js'
import { settingsOf } from './apply.js'
import { isSameFault, passedIn, type Shown, type Try } from './attempt.js'
import type { NotTried, PartName, Proof, ProofUnknown, TargetAnswer } from './proof.js'
import { bestOf, layersInDoubt } from './rounds.js'

/** All that a proof is settled from. */
export interface Course {
  /** the targets that fail, as the first trial showed them */
  readonly failing: readonly Shown[]
  /** names of those on which the app itself does not start */
  readonly hopeless: ReadonlySet<string>
  /** the change that was to be tried first */
  readonly changes: ChangeSet
  /** layers that ended the app on a target of the first trial */
  readonly decisive: ReadonlySet<string>
  readonly tries: readonly Try[]
  readonly notTried?: NotTried | undefined
  /** what ended it early; undefined: it came to its end */
  readonly stopped?: Extract<ProofUnknown, { readonly kind: 'time' | 'machinery' }> | undefined
  readonly seconds: number
}

/** The smallest change that was proven, or else the last that was tried, and what is proven of it. */
export function settleProof(course: Course): {
  readonly changes: ChangeSet
  readonly proof: Proof
} {
  const { tries, failing, decisive, notTried, seconds } = course
  const best = bestOf(tries)
  const smallest = best && smallestOf(tries, best)
  const last = tries.at(-1)
  const changes = (smallest ?? last)?.changes ?? course.changes
  const lookedAt = tries.flatMap(({ without }) => without ?? [])
  const kept = namesOf(changes)
  const doubted = layersInDoubt(tries, decisive).filter((layer) => !lookedAt.includes(layer))
  return {
    changes,
    proof: {
      seconds,
      ...(notTried && { notTried }),
      targets: failing.map((shown) => ({
        target: shown.target,
        ...answerOn(shown, course, smallest),
      })),
      notNeeded: best ? namesOf(best.changes).filter((one) => !kept.some(isSamePart(one))) : [],
      unchecked: kept.filter(({ layer }) => doubted.includes(layer)),
      tries: tries.map((one) => ({
        evidence: one.attempt.evidence,
        without:
          best && one.without
            ? namesOf(best.changes).filter(({ layer }) => layer === one.without)
            : [],
        settings: settingsOf(one.changes),
        ended: one.attempt.kind,
        passed: passedIn(one),
      })),
    },
  }
}

/** The best round without all that could be left out. */
function smallestOf(tries: readonly Try[], best: Try): Try {
  const wanted = passedIn(best).length
  const proven = tries.filter((one) => one.without !== undefined && passedIn(one).length === wanted)
  return proven.at(-1) ?? best
}

function answerOn(before: Shown, course: Course, smallest: Try | undefined): TargetAnswer {
  const { target } = before
  if (course.hopeless.has(target)) {
    return { proof: 'unfixable', why: { kind: 'needs-cpu' } }
  }
  const proven = smallest && shownIn(smallest, target)
  if (proven?.decision.verdict === 'pass') {
    return { proof: 'proven', reason: proven.decision.reason, evidence: proven.evidence }
  }
  const rounds = course.tries.filter(({ without }) => without === undefined)
  const last = rounds.at(-1)
  if (last === undefined) return untried(before, course)
  const { attempt, changes } = last
  if (attempt.kind === 'breaks-app') {
    return { proof: 'breaks-app', how: attempt.how, evidence: attempt.evidence }
  }
  if (attempt.kind === 'machinery') {
    const { what, evidence } = attempt
    return { proof: 'unknown', why: { kind: 'machinery', what, evidence } }
  }
  if (course.stopped) return { proof: 'unknown', why: course.stopped }
  const after = shownIn(last, target)
  return after ? answerAfter(before, after, changes) : untried(before, course)
}

/** @param after the last round */
function answerAfter(before: Shown, after: Shown, changes: ChangeSet): TargetAnswer {
  const { decision, left, evidence } = after
  if (decision.verdict === 'pass') return { proof: 'unknown', why: { kind: 'apart', evidence } }
  if (left === undefined) {
    if (decision.verdict === 'fail') throw new Error('a failing target has nothing left')
    const { reason } = decision
    return { proof: 'unknown', why: { kind: 'inconclusive', reason, evidence } }
  }
  if (changes.unhelped.some(({ layer }) => layer === left.layer)) {
    return { proof: 'unfixable', why: { kind: 'no-setting', left } }
  }
  return { proof: isSameFault(before, after) ? 'not-helped' : 'helped', left, evidence }
}

/** Why a target was not tried. */
function untried({ left }: Shown, { changes, notTried, stopped }: Course): TargetAnswer {
  if (stopped) return { proof: 'unknown', why: stopped }
  if (left && changes.unhelped.some(({ layer }) => layer === left.layer)) {
    return { proof: 'unfixable', why: { kind: 'no-setting', left } }
  }
  return { proof: 'unknown', why: { kind: notTried ? 'not-tried' : 'no-cause' } }
}

function shownIn({ attempt }: Try, target: string): Shown | undefined {
  if (attempt.kind !== 'thawed') return undefined
  return attempt.targets.find((one) => one.target === target)
}

function namesOf({ parts }: ChangeSet): PartName[] {
  return parts.map(({ layer, name, setting }) => ({ layer, name, setting }))
}

function isSamePart(one: PartName): (other: PartName) => boolean {
  return ({ layer, setting }) => layer === one.layer && setting === one.setting
}
