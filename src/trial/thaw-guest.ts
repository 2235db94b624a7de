import { join } from 'node:path'
import type { Progress } from '../base/log/progress.js'
import type { ReportFolder } from '../base/run/report-folder.js'
import type { Checkpoint } from '../checkpoint/take.js'
import { isSameKind, type Machine } from '../cpu/accel.js'
import type { GuestPlan } from '../cpu/accelerators.js'
import { featuresFromLinuxFlags } from '../cpu/features.js'
import { type Honesty, measured } from '../cpu/honesty.js'
import type { Target } from '../cpu/target.js'
import type { Caller } from '../machine/guest/job.js'
import type { Rig } from '../machine/guest/rig.js'
import type { Plan } from '../plan/plan.js'
import type { GuestResult } from './result.js'
import { thawOnRunner } from './thaw/on-host.js'
import { type Thaw, type ThawRequest, thaw } from './thaw/thaw.js'
import { type Expectation, expectedFeatures } from './verdict/expectation.js'
import { judge } from './verdict/judge.js'
import type { Taken } from './verdict/reason.js'
import { reasonSentence } from './verdict/sentences.js'

/** What all guests of a run thaw, and how. */
export interface Thawing {
  readonly plan: Plan
  readonly rig: Rig
  readonly caller: Caller
  readonly checkpoint: Checkpoint
  readonly taken: Taken
  readonly folder: ReportFolder
  readonly progress: Progress
  /** where the checkpoint was taken */
  readonly sourceMachine: Machine
}

/** One guest to thaw in. */
export interface GuestRequest {
  /** Unique in the run, and fit for a file name. */
  readonly job: string
  /** for people */
  readonly name: string
  readonly target: Target
  /** On the source CPU itself nothing is missing: whatever goes wrong there is not the CPU. */
  readonly control: boolean
  /** runner: no guest, but this machine itself */
  readonly guest: GuestPlan | 'runner'
  /** of its evidence in the report's folder */
  readonly place: readonly string[]
}

/** Thaws in one guest, and judges what it shows. */
export async function thawGuest(all: Thawing, request: GuestRequest): Promise<GuestResult> {
  const { plan, checkpoint, folder, progress, taken } = all
  const { name, target, guest, control } = request
  const evidenceFolder = folder.evidence(...request.place)
  progress.enter(name, guest === 'runner' ? 'starting' : 'booting')
  const thawed = await thawThere(all, request, {
    name: request.job,
    disk: checkpoint.disk,
    root: checkpoint.root,
    evidenceFolder: join(folder.path, evidenceFolder),
    onPhase: (phase) => progress.enter(name, phase),
  })
  const { evidence, flags, criuLog, cpu, attempts, times } = thawed
  const machine: Machine =
    guest === 'runner' ? { on: 'host', cpu } : { on: 'guest', accel: guest.accel, cpu }
  const source = featuresFromLinuxFlags([...checkpoint.flags])
  const here = taken.on === 'host' ? source : undefined
  const features =
    control || guest === 'runner' ? undefined : expectedFeatures(target, guest.accel, flags, here)
  const honesty = honestyOf(thawed, source, features ?? source)
  const expected: Expectation = {
    cpu: target.name,
    features,
    source,
    shortfalls: honesty.shortfalls,
    comparable: isSameKind(machine, all.sourceMachine),
    taken,
    watch: plan.watch,
    verify: plan.verify !== undefined,
  }
  const verdict = judge(evidence, expected)
  progress.leave(
    name,
    `${verdict.verdict}: ${reasonSentence(verdict.reason, { cpu: target.name })}`,
  )
  return {
    machine,
    verdict,
    honesty,
    why: guest === 'runner' ? undefined : whyOtherCpu(guest, cpu),
    attempts,
    times,
    evidence: evidenceFolder,
    expected,
    seen: { evidence, flags, criuLog },
  }
}

function whyOtherCpu(planned: GuestPlan, booted: string): string | undefined {
  return booted === planned.cpu ? planned.why : `${planned.cpu} did not boot, so this was ${booted}`
}

function thawThere(
  { rig, plan, caller }: Thawing,
  { target, guest }: GuestRequest,
  request: Omit<ThawRequest, 'cpu' | 'instead'>,
): Promise<Thaw> {
  if (guest === 'runner') return thawOnRunner(rig, plan, caller, request)
  const { cores = rig.cores, memory = rig.memory } = target
  const { accel, cpu, instead } = guest
  return thaw({ ...rig, accel, cores, memory }, plan, caller, { ...request, cpu, instead })
}

/** No probe results means that the guest broke; its evidence says how. */
function honestyOf(
  { probed }: Thaw,
  source: ReadonlySet<string>,
  target: ReadonlySet<string>,
): Honesty {
  return probed ? measured(source, target, probed) : { enforced: [], leaks: [], shortfalls: [] }
}
