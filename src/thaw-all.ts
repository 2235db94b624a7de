import { join } from 'node:path'
import type { Checkpoint } from './checkpoint/take.js'
import { featuresFromLinuxFlags } from './cpu/features.js'
import { measured } from './cpu/honesty.js'
import { qemuCpu, type Target } from './cpu/target.js'
import type { Caller } from './guest/job.js'
import type { Rig } from './guest/rig.js'
import type { Progress } from './log/progress.js'
import type { Plan } from './plan/plan.js'
import { atOnce } from './process/at-once.js'
import type { ReportFolder } from './report/folder.js'
import type { Outcome } from './report/report.js'
import { expectedFeatures } from './thaw/expected.js'
import { thaw } from './thaw/thaw.js'
import { judge, type Verdict } from './thaw/verdict.js'

/** Thawing on the source CPU itself failed, so that no target can be blamed on its CPU. */
export class ControlFailure extends Error {
  override readonly name = 'ControlFailure'

  constructor(readonly control: Outcome) {
    super(
      `The control ${control.verdict === 'fail' ? 'failed' : 'is inconclusive'}: on the source CPU ` +
        `itself, ${control.words}.\n  The checkpoint does not work even where it was taken, so ` +
        `the targets say nothing.\n  try: look at the logs in ${control.evidence}`,
    )
  }
}

export interface ThawAll {
  readonly plan: Plan
  readonly rig: Rig
  readonly caller: Caller
  readonly checkpoint: Checkpoint
  readonly sourceCpu: Target
  readonly folder: ReportFolder
  readonly progress: Progress
  readonly atOnce: number
  /** Ends the guests that run. */
  readonly halt: () => void
}

/**
 * The control and every target, each in a guest of its own.
 * @throws ControlFailure when the control does not pass
 */
export async function thawAll(all: ThawAll): Promise<{ control: Outcome; targets: Outcome[] }> {
  const thaws = [
    { name: 'control', target: all.sourceCpu, control: true, place: ['control'] },
    ...all.plan.targets.map((target) => ({
      name: target.name,
      target,
      control: false,
      place: ['targets', target.name],
    })),
  ]
  const jobs = thaws.map((one, index) => ({ ...one, job: `thaw-${index}` }))
  const [control, ...targets] = await atOnce(
    all.atOnce,
    jobs,
    async (one) => {
      const outcome = await thawOne(all, one)
      if (one.control && outcome.verdict !== 'pass') throw new ControlFailure(outcome)
      return outcome
    },
    all.halt,
  )
  return { control: control as Outcome, targets }
}

interface One {
  readonly name: string
  readonly job: string
  readonly target: Target
  readonly control: boolean
  readonly place: readonly string[]
}

async function thawOne(all: ThawAll, one: One): Promise<Outcome> {
  const { plan, rig, caller, folder, progress } = all
  const evidence = folder.evidence(...one.place)
  const cpu = qemuCpu(one.target)
  const source = featuresFromLinuxFlags([...all.checkpoint.flags])
  progress.enter(one.name, 'booting')
  const seen = await thaw(rig, plan, caller, {
    name: one.job,
    cpu,
    disk: all.checkpoint.disk,
    root: all.checkpoint.root,
    evidenceFolder: join(folder.path, evidence),
    onPhase: (phase) => progress.enter(one.name, phase),
  })
  // On the source CPU nothing is missing: whatever goes wrong there is not the CPU.
  const features = one.control ? undefined : expectedFeatures(one.target, rig.accel, seen.flags)
  const leaking = features && seen.probed ? measured(source, features, seen.probed).leaks : []
  const verdict = judge(seen.evidence, {
    cpu: one.name,
    features,
    watch: plan.watch,
    verify: plan.verify !== undefined,
    leaks: leaking,
  })
  progress.leave(one.name, `${verdict.verdict}: ${verdict.words}`)
  return {
    name: one.name,
    cpu,
    accel: rig.accel,
    verdict: verdict.verdict,
    cause: causeOf(verdict),
    words: verdict.words,
    faults: verdict.faults,
    leaks: leaking,
    attempts: seen.attempts,
    times: seen.times,
    evidence,
  }
}

function causeOf(verdict: Verdict) {
  return verdict.verdict === 'fail' ? verdict.cause : null
}
