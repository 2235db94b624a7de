import { atOnce } from '../base/process/at-once.js'
import { once } from '../base/process/once.js'
import { type Run, withScope } from '../base/run/run.js'
import { type Frozen, listedFeatures, sourceFeatures } from '../checkpoint/checkpoint.js'
import { imageOf } from '../checkpoint/roots/root.js'
import { readCpuinfo } from '../cpu/cpuinfo.js'
import { featuresFromLinuxFlags } from '../cpu/features.js'
import { type Bench, resourcesBesideStores } from '../machine/bench.js'
import { cpuinfoHere } from '../machine/host/cpuinfo.js'
import { guestsAtOnce, largest } from '../machine/host/resources.js'
import { besideSystems } from './beside-systems.js'
import { heldBackSentence } from './hold-back.js'
import { joinGuests } from './join-guests.js'
import {
  planControl,
  planTargets,
  requestsFor,
  type TargetPlan,
  type ThawRequest,
} from './requests.js'
import type { GuestResult, TargetResult } from './result.js'
import { lookAgain } from './second-look.js'
import type { SettledPlan } from './settle.js'
import { type Thawed, type Thawing, thawOne } from './thaw-one.js'

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
 * @param before the control of an earlier trial of this checkpoint, which passed: it is not thawed again
 * @throws MachineryFailure; the reason of the run's `cancel` once that is aborted
 */
export async function runTrial(
  run: Run,
  bench: Bench,
  checkpoint: Frozen,
  plan: SettledPlan,
  name?: string,
  before?: TargetResult,
): Promise<Trial> {
  const thawing = { bench, checkpoint, plan, hostFlags: readCpuinfo(cpuinfoHere()).flags, name }
  const control = await planControlOf(thawing)
  const { state } = checkpoint.manifest.source
  const source = sourceFeatures(checkpoint)
  const targets = planTargets(plan.targets, source, bench.offers, state, plan.systems)
  const thawnHere = before ? targets : [control, ...targets]
  const machines = thawnHere.flatMap((one) => one.machines)
  const held = heldBackSentence(machines)
  if (held !== undefined) run.log.info(held)
  const largestGuest = largest(bench.guests, [control.target, ...plan.targets])
  const jobs = guestsAtOnce(
    bench.guests.jobs,
    resourcesBesideStores(bench),
    largestGuest,
    machines.length,
  )
  const count = `${targets.length} ${targets.length === 1 ? 'target' : 'targets'}`
  const title = `Thaw ${before ? '' : 'the control and '}${count}, ${jobs} at a time`
  const thawed = await run.log.phase(title, () =>
    thawAll(run, thawing, [control, ...targets], jobs, before?.decisive),
  )
  if (!Array.isArray(thawed)) return { control: joinGuests(control.target, [thawed]), targets: [] }
  const looked = await lookAgain(run, thawing, thawed, jobs)
  const results = await besideSystems(run, thawing, looked, jobs)
  const [first, ...others] = [control, ...targets].map((one) =>
    joinGuests(one.target, of(one, results)),
  )
  return { control: first as TargetResult, targets: others }
}

/**
 * @param plans the control's is the first
 * @param jobs thaws at a time
 * @param before the control's result, if that is known
 * @returns all results, or the control's alone if it does not pass
 */
async function thawAll(
  run: Run,
  thawing: Thawing,
  plans: readonly TargetPlan[],
  jobs: number,
  before: GuestResult | undefined,
): Promise<[Thawed, ...Thawed[]] | GuestResult> {
  const requests = plans.flatMap((plan) =>
    requestsFor(plan, thawing.name).map((request) => ({ plan, request })),
  )
  let failed: GuestResult | undefined
  try {
    const results = await withScope(run, (scope, end) => {
      const control = once(
        async () => before ?? thawOne(scope, thawing, requests[0]?.request as ThawRequest),
      )
      return atOnce(
        jobs,
        requests,
        async ({ plan, request }) => {
          const isControl = plan === plans[0]
          const result = await (isControl ? control() : thawOne(scope, thawing, request, control))
          if (isControl && result.verdict.verdict !== 'pass') {
            failed = result
            end()
          }
          return { plan, request, result }
        },
        end,
      )
    })
    return failed ?? (results as [Thawed, ...Thawed[]])
  } catch (error) {
    run.cancel.throwIfAborted()
    // The others were ended because the control did not pass.
    if (failed === undefined) throw error
    return failed
  }
}

function of(plan: TargetPlan, results: readonly Thawed[]): [GuestResult, ...GuestResult[]] {
  const own = results.filter((one) => one.plan === plan).map(({ result }) => result)
  return own as [GuestResult, ...GuestResult[]]
}

/** A checkpoint from elsewhere is never restored on this machine itself. */
async function planControlOf({ bench, checkpoint, hostFlags }: Thawing): Promise<TargetPlan> {
  const { machine, resources, state } = checkpoint.manifest.source
  const isAllowed = machine.on === 'host' && checkpoint.isLocal
  const usable = isAllowed && (await bench.whyNotOnHost(imageOf(checkpoint.root))) === undefined
  const source = { machine, resources, features: listedFeatures(checkpoint), state }
  const host = { usable, features: featuresFromLinuxFlags([...hostFlags]) }
  return planControl(source, bench.offers, host)
}
