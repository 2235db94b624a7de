import type { Run } from '../base/run/run.js'
import type { System } from '../checkpoint/systems.js'
import type { Accel } from '../cpu/accel.js'
import { inPhase } from './in-phase.js'
import { planSystemReference, requestsFor, type ThawRequest } from './requests.js'
import type { GuestResult } from './result.js'
import { type Thawed, type Thawing, thawOne } from './thaw-one.js'
import { ofOtherSystem } from './verdict/compare.js'

/**
 * Compares what failed on another system with a thaw there on a CPU that lacks nothing, which tells the
 * system from the CPU: code of other files may even hit an instruction that the target lacks. Only what
 * CRIU says of the CPU itself needs no comparison. All failures on a system share one.
 * @param thawed the control, which passed, is the first
 * @param jobs thaws at a time
 * @returns the same thaws, with the verdicts that are left
 */
export async function besideSystems(
  run: Run,
  thawing: Thawing,
  thawed: readonly Thawed[],
  jobs: number,
): Promise<readonly Thawed[]> {
  const [control] = thawed
  const doubts = thawed.flatMap(doubtOf)
  if (control === undefined || doubts.length === 0) return thawed
  const { state } = thawing.checkpoint.manifest.source
  const requests = new Map<string, ThawRequest>()
  for (const { system, accel } of doubts) {
    const plan = planSystemReference(system, accel, control.plan, state)
    const [request] = requestsFor(plan, thawing.name)
    requests.set(keyOf(system, accel), { ...(request as ThawRequest), anew: true })
  }
  const results = await inPhase(
    run,
    'Thaw on the source CPU with the other system, to tell the system from the CPU',
    jobs,
    [...requests.values()],
    (scope, request) => thawOne(scope, thawing, request, async () => control.result),
  )
  const references = new Map([...requests.keys()].map((key, index) => [key, results[index]]))
  return thawed.map((one) => {
    const [doubt] = doubtOf(one)
    const reference = doubt && references.get(keyOf(doubt.system, doubt.accel))
    return reference ? { ...one, result: compared(one.result, reference) } : one
  })
}

interface Doubt {
  readonly system: System
  readonly accel: Accel
}

function doubtOf({ request: { system, machine }, result: { verdict } }: Thawed): Doubt[] {
  const { reason } = verdict
  const isCertain = reason.kind === 'refused' && reason.cpu
  if (system === undefined || machine.on === 'host') return []
  return verdict.verdict === 'fail' && !isCertain ? [{ system, accel: machine.accel }] : []
}

function keyOf({ id }: System, accel: Accel): string {
  return `${id} ${accel}`
}

function compared(result: GuestResult, reference: GuestResult): GuestResult {
  const { machine, verdict, evidence } = reference
  return {
    ...result,
    verdict: ofOtherSystem(result.verdict, reference),
    checks: [...result.checks, { of: 'system', machine, verdict, evidence }],
  }
}
