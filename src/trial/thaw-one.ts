import { join } from 'node:path'
import type { Run } from '../base/run/run.js'
import { type Frozen, sourceFeatures } from '../checkpoint/checkpoint.js'
import { type FreshSwitch, freshSwitchOf } from '../checkpoint/fresh-switch.js'
import { onSystem } from '../checkpoint/systems.js'
import { isSameKind, type Machine } from '../cpu/accel.js'
import { isElastic } from '../cpu/elastic.js'
import { type Honesty, measured } from '../cpu/honesty.js'
import { featuresBeyond, stateOf, stateOfTarget } from '../cpu/register-state.js'
import type { Target } from '../cpu/target.js'
import type { Bench } from '../machine/bench.js'
import type { ThawPlan } from '../plan/plan.js'
import type { TargetPlan, ThawRequest } from './requests.js'
import type { GuestResult } from './result.js'
import { restoreCall } from './thaw/restore-options.js'
import { type Thaw, thaw } from './thaw/thaw.js'
import type { ThawMachine } from './thaw/thaw-machine.js'
import { type ControlRun, controlRunOf, type Expectation } from './verdict/expectation.js'
import { judge } from './verdict/judge.js'
import { reasonSentence } from './verdict/sentences.js'

/** What all thaws of a trial have in common. */
export interface Thawing {
  readonly bench: Bench
  readonly checkpoint: Frozen
  readonly plan: ThawPlan
  /** flags of this machine's own /proc/cpuinfo */
  readonly hostFlags: readonly string[]
  /** of the trial; undefined: it is the only one of its run */
  readonly name: string | undefined
}

/** A request, and what came of it. */
export interface Thawed {
  readonly plan: TargetPlan
  readonly request: ThawRequest
  readonly result: GuestResult
}

/**
 * Thaws once, and judges the evidence.
 * @param control called once the thaw is done; undefined: this is the control itself
 */
export async function thawOne(
  run: Run,
  thawing: Thawing,
  request: ThawRequest,
  control?: () => Promise<GuestResult>,
): Promise<GuestResult> {
  try {
    return await thawAndJudge(run, thawing, request, control)
  } finally {
    run.progress.drop(request.name)
  }
}

async function thawAndJudge(
  run: Run,
  thawing: Thawing,
  request: ThawRequest,
  control: (() => Promise<GuestResult>) | undefined,
): Promise<GuestResult> {
  const { bench, checkpoint, plan } = thawing
  const { name, target, machine: planned } = request
  const evidenceFolder = run.report.evidence(...request.evidence)
  run.progress.enter(name, 'starting')
  const there = onSystem(request.system, bench, checkpoint)
  const thawed = await thaw(there.bench, there.checkpoint, plan, run.cancel, {
    name: request.job,
    target,
    machine: planned,
    evidenceFolder: join(run.report.path, evidenceFolder),
    anew: request.anew ?? false,
    onPhase: (phase) => run.progress.enter(name, phase),
    tell: (sentence) => run.log.info(`${name}: ${sentence}`),
  })
  const { evidence, flags, criuLog, cpu, attempts, start, times } = thawed
  const machine: Machine =
    planned.on === 'host' ? { on: 'host', cpu } : { on: 'guest', accel: planned.accel, cpu }
  const source = sourceFeatures(checkpoint)
  const takenOn = checkpoint.manifest.source.machine
  const features = request.control || planned.on === 'host' ? undefined : target.features
  const honesty = honestyOf(thawed, source, features ?? source)
  const expected: Expectation = {
    cpu: target.name,
    features,
    source,
    shortfalls: honesty.shortfalls,
    surplus: control ? [] : surplusOf(thawed, checkpoint, target, planned),
    // What somebody else froze had a real CPU, whatever stands for it here.
    comparable: isSameKind(machine, takenOn) && checkpoint.manifest.made === undefined,
    taken: { on: takenOn.on, kvm: bench.accelerator.accel === 'kvm' },
    watch: plan.watch,
    verify: plan.verify !== undefined,
    afresh: afreshOf(thawing),
    control: control && expectedRun(await control(), request),
  }
  const verdict = judge(evidence, expected)
  run.progress.leave(
    name,
    `${verdict.verdict}: ${reasonSentence(verdict.reason, { cpu: target.name })}`,
  )
  return {
    machine,
    verdict,
    honesty,
    why: whyOtherCpu(planned, cpu),
    attempts,
    start,
    times,
    evidence: evidenceFolder,
    checks: [],
    expected,
    seen: { evidence, flags, state: thawed.state ?? [], criuLog },
  }
}

/** Only a command can start the app afresh where the restore fails. */
function afreshOf({ checkpoint, plan }: Thawing): FreshSwitch | undefined {
  const { command } = restoreCall(checkpoint, plan)
  if (command === undefined) return undefined
  const { environment } = plan
  return freshSwitchOf({ command: [command], environment, images: checkpoint.imagesInRoot })
}

/** No CPU is to blame for how the app's processes end in another control or a reference. */
function expectedRun(first: GuestResult, { control }: ThawRequest): ControlRun {
  return control ? { ...runOf(first), children: new Map() } : runOf(first)
}

/** What a control or a reference did. */
export function runOf({ machine, seen }: GuestResult): ControlRun {
  return controlRunOf(machine, seen.evidence)
}

function whyOtherCpu(planned: ThawMachine, booted: string): string | undefined {
  if (planned.on === 'host') return undefined
  return booted === planned.cpu ? planned.why : `${planned.cpu} did not boot, so this was ${booted}`
}

/** An older checkpoint does not say what its CPU saved: then it counts as what its features bring. */
function surplusOf(
  { state = [] }: Thaw,
  checkpoint: Frozen,
  target: Target,
  machine: ThawMachine,
): string[] {
  const real = stateOfTarget(target)
  // `max` and `host` under KVM are the real CPU.
  const isReal = machine.on === 'host' || isElastic(target.model, machine.accel)
  if (isReal || real === undefined) return []
  const { state: saved = stateOf(sourceFeatures(checkpoint)) } = checkpoint.manifest.source
  return featuresBeyond(state, saved, real)
}

/** No probe results means that the guest broke; its evidence says how. */
function honestyOf(
  { probed }: Thaw,
  source: ReadonlySet<string>,
  target: ReadonlySet<string>,
): Honesty {
  return probed ? measured(source, target, probed) : { enforced: [], leaks: [], shortfalls: [] }
}
