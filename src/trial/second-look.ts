import type { Run } from '../base/run/run.js'
import { isSameKind } from '../cpu/accel.js'
import { inPhase } from './in-phase.js'
import { again, planReference, requestsFor, type TargetPlan, type ThawRequest } from './requests.js'
import type { Check, GuestResult } from './result.js'
import { runOf, type Thawed, type Thawing, thawOne } from './thaw-one.js'
import { type Doubtful, isDoubtful, ofComparison, ofTwo } from './verdict/compare.js'
import { judge } from './verdict/judge.js'
import type { Verdict } from './verdict/reason.js'

/**
 * Checks what went wrong on targets and names no CPU. Each of them is thawed again. What fails twice is
 * compared with a fresh control, or with a reference where the control ran on another kind of machine.
 * All failures share these, which are thawed last: what changed before meets them as well.
 * @param thawed the control, which passed, is the first
 * @param jobs thaws at a time
 * @returns the same thaws, with the verdicts that are left
 */
export async function lookAgain(
  run: Run,
  thawing: Thawing,
  thawed: readonly [Thawed, ...Thawed[]],
  jobs: number,
): Promise<readonly Thawed[]> {
  const [control] = thawed
  const doubts = thawed.flatMap(doubtOf)
  if (doubts.length === 0) return thawed
  const thawEach = (title: string, requests: readonly ThawRequest[]) =>
    inPhase(run, title, jobs, requests, (scope, request) =>
      thawOne(scope, thawing, request, async () => control.result),
    )

  const guests = doubts.length === 1 ? 'a guest' : `${doubts.length} guests`
  const seconds = await thawEach(
    `Thaw ${guests} again, since no CPU is named by what failed`,
    doubts.map(({ request }) => again(request)),
  )
  const looks = doubts.map((first, index) => {
    const second = seconds[index] as GuestResult
    const together = ofTwo(first.doubtful, second.verdict)
    // One on another system is compared with that system, once all is seen.
    const isElsewhere = first.request.system !== undefined
    const comparison =
      together || isElsewhere ? undefined : comparisonFor(first, control.plan, thawing)
    return { first, second, together, comparison }
  })

  const needed = new Map(looks.flatMap(({ comparison: one }) => (one ? [[one.job, one]] : [])))
  const fresh =
    needed.size === 0 ? [] : await thawEach('Compare with a control', [...needed.values()])
  const compared = new Map([...needed.keys()].map((job, index) => [job, fresh[index]]))

  const settled = new Map(
    looks.map((look) => [
      look.first.request,
      settle(look, compared.get(look.comparison?.job ?? ''), control.plan),
    ]),
  )
  return thawed.map((one) => ({ ...one, result: settled.get(one.request) ?? one.result }))
}

interface Doubt extends Thawed {
  readonly doubtful: Doubtful
}

function doubtOf(thawed: Thawed): Doubt[] {
  const { verdict } = thawed.result
  return isDoubtful(verdict) ? [{ ...thawed, doubtful: verdict }] : []
}

/** A fresh control, or a reference. Failures of the same kind of guest have the same one. */
function comparisonFor(
  { result: { machine } }: Thawed,
  control: TargetPlan,
  { checkpoint, name }: Thawing,
): ThawRequest {
  const isOther = machine.on === 'guest' && !isSameKind(machine, control.machines[0])
  const { state } = checkpoint.manifest.source
  const plan = isOther ? planReference(machine.accel, state) : control
  const [request] = requestsFor(plan, name)
  return isOther ? { ...(request as ThawRequest), anew: true } : again(request as ThawRequest)
}

interface Look {
  readonly first: Doubt
  readonly second: GuestResult
  /** undefined: a comparison decides */
  readonly together: Verdict | undefined
}

function settle(
  { first: { request, result, doubtful }, second, together }: Look,
  fresh: GuestResult | undefined,
  control: TargetPlan,
): GuestResult {
  if (together === second.verdict) return { ...second, checks: [checkOf('target', result)] }
  const checks = [checkOf('target', second)]
  if (together !== undefined) return { ...result, verdict: together, checks }
  if (request.system !== undefined) return { ...result, checks }
  if (fresh === undefined) throw new Error('a failure was compared with nothing')
  const of = isSameKind(fresh.machine, control.machines[0]) ? 'control' : 'reference'
  return {
    ...result,
    verdict:
      doubtful.verdict === 'fail'
        ? ofComparison(doubtful, { ...fresh, of })
        : besideChildrenOf(fresh, result),
    checks: [...checks, checkOf(of, fresh)],
  }
}

/** Judges the failed processes of an app that lived, now that it is known how they end elsewhere. */
function besideChildrenOf(fresh: GuestResult, { verdict, seen, expected }: GuestResult): Verdict {
  if (fresh.verdict.verdict !== 'pass' || expected.control === undefined) return verdict
  const { children } = runOf(fresh)
  return judge(seen.evidence, { ...expected, control: { ...expected.control, children } })
}

function checkOf(of: Check['of'], { machine, verdict, evidence }: GuestResult): Check {
  return { of, machine, verdict, evidence }
}
