import { atOnce } from '../base/process/at-once.js'
import { once } from '../base/process/once.js'
import { type Run, withScope } from '../base/run/run.js'
import { type Checkpoint, sourceFeatures } from '../checkpoint/checkpoint.js'
import type { Accel } from '../cpu/accel.js'
import { readCpuinfo } from '../cpu/cpuinfo.js'
import { featuresFromLinuxFlags } from '../cpu/features.js'
import type { Bench } from '../machine/bench.js'
import { cpuinfoHere } from '../machine/host/cpuinfo.js'
import { guestsAtOnce, largest } from '../machine/host/resources.js'
import type { ThawPlan } from '../plan/plan.js'
import {
  planControl,
  planReference,
  planTargets,
  requestsFor,
  type TargetPlan,
  type ThawRequest,
} from './requests.js'
import type { GuestResult, TargetResult } from './result.js'
import { type Thawing, thawOne } from './thaw-one.js'
import { compareWithReference, isDoubtful } from './verdict/compare.js'
import { joinGuests } from './verdict/join-guests.js'

/** The results of one checkpoint on some CPUs. */
export interface Trial {
  readonly control: TargetResult
  /** in the order of the plan; empty if the control did not pass */
  readonly targets: readonly TargetResult[]
}

/**
 * Thaws a checkpoint on the source CPU (the control) and on every target, side by side. A control that
 * does not pass is a result like any other: it ends the other thaws of this trial, but not the run.
 * @param name prefix for the names of jobs and folders, if a run has several trials
 * @throws MachineryFailure; the reason of the run's `cancel` once that is aborted
 */
export async function runTrial(
  run: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  plan: ThawPlan,
  name = '',
): Promise<Trial> {
  const hostFlags = readCpuinfo(cpuinfoHere()).flags
  const thawing = { bench, checkpoint, plan, hostFlags }
  const control = await planControlOf(thawing)
  const targets = planTargets(plan.targets, sourceFeatures(checkpoint), bench.offers)
  const requests = [control, ...targets].flatMap((one, index) =>
    requestsFor(one, { index, trial: name, kind: index === 0 ? 'control' : 'target' }),
  )
  const jobs = guestsAtOnce(
    bench.jobs,
    bench.resources,
    largest(bench, plan.targets),
    requests.length,
  )
  const title = `Thaw on the source CPU and ${targets.length} targets, ${jobs} at a time`
  return run.log.phase(title, async () => {
    const results = await thawEach(run, thawing, requests, jobs, name)
    const joined = (one: TargetPlan) => joinGuests(one.target, resultsOf(one, results))
    const controlled = joined(control)
    const passed = controlled.verdict.verdict === 'pass'
    return { control: controlled, targets: passed ? targets.map(joined) : [] }
  })
}

interface Thawed {
  readonly request: ThawRequest
  readonly result: GuestResult
}

/** @returns all results; if the control did not pass, at least that of the control */
async function thawEach(
  run: Run,
  thawing: Thawing,
  requests: readonly ThawRequest[],
  jobs: number,
  trial: string,
): Promise<Thawed[]> {
  const results: Thawed[] = []
  let failed = false
  await withScope(run, async (scope, end) => {
    const judgeAgain = againstReferences(scope, thawing, requests, trial)
    const work = async (request: ThawRequest) => {
      const result = await judgeAgain(await thawOne(scope, thawing, request))
      results.push({ request, result })
      if (!request.control || result.verdict.verdict === 'pass') return
      failed = true
      end()
    }
    try {
      await atOnce(jobs, requests, work, end)
    } catch (error) {
      // The other thaws were ended because the control did not pass, which is no error.
      if (!failed) throw error
      run.cancel.throwIfAborted()
    }
  })
  return results
}

/**
 * Checks failures that may have another cause than the CPU. If the control ran on another kind of
 * machine, they are compared with a reference on the same kind. It is thawed when it is first needed.
 */
function againstReferences(
  scope: Run,
  thawing: Thawing,
  [control]: readonly ThawRequest[],
  trial: string,
): (result: GuestResult) => Promise<GuestResult> {
  const reference = (accel: Accel) =>
    once(async () => {
      const [request] = requestsFor(planReference(accel), { index: 0, trial, kind: 'reference' })
      return thawOne(scope, thawing, request as ThawRequest)
    })
  const references = { kvm: reference('kvm'), tcg: reference('tcg') }
  return async (result) => {
    const { machine, verdict } = result
    if (machine.on === 'host' || control === undefined) return result
    if (!isDoubtful(verdict, control.machine, machine)) return result
    return {
      ...result,
      verdict: compareWithReference(verdict, await references[machine.accel]()),
    }
  }
}

async function planControlOf({ bench, checkpoint, hostFlags }: Thawing): Promise<TargetPlan> {
  const { source } = checkpoint.manifest
  const usable = source.machine.on === 'host' && (await bench.whyNotOnHost()) === undefined
  return planControl(source, bench.offers, {
    usable,
    features: featuresFromLinuxFlags([...hostFlags]),
  })
}

function resultsOf(
  { target }: TargetPlan,
  results: readonly Thawed[],
): readonly [GuestResult, ...GuestResult[]] {
  const own = results.filter(({ request }) => request.target === target)
  return own.map(({ result }) => result) as [GuestResult, ...GuestResult[]]
}
