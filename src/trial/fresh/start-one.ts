import { join } from 'node:path'
import { attempt, ExpectedFailure } from '../../base/failure.js'
import type { Run } from '../../base/run/run.js'
import type { Frozen } from '../../checkpoint/checkpoint.js'
import type { Launch } from '../../checkpoint/launch.js'
import type { Bench } from '../../machine/bench.js'
import type { ThawPlan } from '../../plan/plan.js'
import { faultsOf } from '../verdict/fault.js'
import type { FreshAnswer } from './answer.js'
import { decisiveOf } from './decisive.js'
import { judgeStart } from './judge-start.js'
import type { StartRequest } from './requests.js'
import type { Started } from './result.js'
import { seenSentence } from './sentences.js'
import { startApp } from './start.js'

/** What all fresh starts of a trial have in common. */
export interface Starting {
  readonly bench: Bench
  readonly checkpoint: Frozen
  readonly launch: Launch
  readonly plan: ThawPlan
}

/** Starts the app once, and judges the evidence. No guest at all is an answer that is not known. */
export async function startOne(
  run: Run,
  { bench, checkpoint, launch, plan }: Starting,
  request: StartRequest,
): Promise<Started> {
  const { of, job, name, target, machine, anew, expected } = request
  const evidence = run.report.evidence(...request.evidence)
  try {
    const start = await attempt(() =>
      startApp(bench, checkpoint, launch, plan, run.cancel, {
        ...{ name: job, target, machine, anew, limit: expected.limit },
        evidenceFolder: join(run.report.path, evidence),
        onPhase: (phase) => run.progress.enter(name, phase),
        tell: (sentence) => run.log.info(`${name}: ${sentence}`),
      }),
    )
    run.cancel.throwIfAborted()
    const failed = start instanceof ExpectedFailure
    const seen = failed ? noGuest(start.message) : judgeStart(start.evidence, expected)
    run.progress.leave(name, seenSentence(seen, of, { cpu: target.name }))
    const common = { of, machine, seen, evidence }
    if (failed) {
      const times = { boot: 0, total: 0 }
      return { ...common, faults: [], times, attempts: 1, details: undefined }
    }
    const { observed } = start.evidence
    return {
      ...common,
      faults: faultsOf(observed, decisiveOf(seen)),
      times: start.times,
      attempts: start.attempts,
      details: { observed, maps: start.maps, features: expected.features },
    }
  } finally {
    run.progress.drop(name)
  }
}

function noGuest(why: string): FreshAnswer {
  const of = { kind: 'guest-broke', on: 'guest', why } as const
  return { starts: 'unknown', reason: { kind: 'open', of } }
}
