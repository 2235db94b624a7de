import { join } from 'node:path'
import type { Progress } from '../base/log/progress.js'
import type { ReportFolder } from '../base/run/report-folder.js'
import { cpuOfCriu } from '../checkpoint/engines/criu/restore-log.js'
import type { Checkpoint } from '../checkpoint/take.js'
import type { GuestPlan } from '../cpu/accelerators.js'
import { featuresFromLinuxFlags } from '../cpu/features.js'
import { type Honesty, measured } from '../cpu/honesty.js'
import type { Target } from '../cpu/target.js'
import type { Diagnoser } from '../diagnose/diagnoser.js'
import { type Explanation, explain } from '../diagnose/explain.js'
import { knownLines, type LogLine } from '../diagnose/log-lines.js'
import type { CpuInfoImage } from '../formats/images/cpuinfo.js'
import type { Caller } from '../machine/guest/job.js'
import type { Rig } from '../machine/guest/rig.js'
import type { Plan } from '../plan/plan.js'
import { thawOnRunner } from './thaw/on-host.js'
import { type Thaw, type ThawRequest, thaw } from './thaw/thaw.js'
import type { Taking } from './verdict/advice.js'
import { expectedFeatures } from './verdict/expected.js'
import type { Fault } from './verdict/fault.js'
import type { Shown } from './verdict/join-guests.js'
import { judge } from './verdict/judge.js'

/** What all guests of a run thaw, and how. */
export interface Thawing {
  readonly plan: Plan
  readonly rig: Rig
  readonly caller: Caller
  readonly checkpoint: Checkpoint
  readonly taking: Taking
  readonly folder: ReportFolder
  readonly progress: Progress
  /** none: the checkpoint was taken on this machine itself */
  readonly sourceAccel: 'kvm' | 'tcg' | 'none'
  readonly diagnoser: Diagnoser
  /** of the checkpoint, where CRIU wrote one */
  readonly cpuinfo: CpuInfoImage | undefined
  readonly say: (what: string) => void
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

/** What became of it. */
export interface Thawed extends Shown {
  /** value of QEMU's `-cpu` */
  readonly cpu: string
  /** why that is not the model that the target names */
  readonly why: string | undefined
  /** what the app's output and its runtimes' reports tell of CPUs */
  readonly log: readonly LogLine[]
  /** what the faults of its verdict mean */
  readonly explanations: ReadonlyMap<Fault, Explanation>
  readonly attempts: number
  readonly times: Thaw['times']
  readonly evidence: string
}

/** Thaws in one guest, judges what it shows, and explains it. */
export async function thawGuest(all: Thawing, request: GuestRequest): Promise<Thawed> {
  const { plan, checkpoint, folder, progress, taking } = all
  const { name, target, guest, control } = request
  const evidence = folder.evidence(...request.place)
  const evidenceFolder = join(folder.path, evidence)
  progress.enter(name, guest === 'runner' ? 'starting' : 'booting')
  const seen = await thawThere(all, request, {
    name: request.job,
    disk: checkpoint.disk,
    root: checkpoint.root,
    evidenceFolder,
    onPhase: (phase) => progress.enter(name, phase),
  })
  const source = featuresFromLinuxFlags([...checkpoint.flags])
  const here = taking.where === 'runner' ? source : undefined
  const accel = guest === 'runner' ? 'none' : guest.accel
  const features =
    control || accel === 'none' ? undefined : expectedFeatures(target, accel, seen.flags, here)
  const honesty = honestyOf(seen, source, features ?? source)
  const { shortfalls } = honesty
  const comparable = accel === all.sourceAccel
  const verdict = judge(seen.evidence, {
    ...{ cpu: target.name, features, source, shortfalls, comparable, taking },
    watch: plan.watch,
    verify: plan.verify !== undefined,
  })
  const explanations = await explain(
    verdict.faults,
    seen.evidence,
    { name: target.name, features },
    {
      diagnoser: all.diagnoser,
      ...{ cpuinfo: all.cpuinfo, say: all.say },
      cpus: features && {
        ...{ name: target.name, source, target: features, shortfalls, comparable },
        ...{ sourceFlags: checkpoint.flags, guestFlags: seen.flags },
        here: cpuOfCriu(seen.criuLog),
      },
    },
  )
  progress.leave(name, `${verdict.verdict}: ${verdict.words}`)
  const { attempts, times, cpu } = seen
  const log = knownIn(seen.evidence.reports)
  const common = {
    accel,
    verdict,
    log,
    explanations,
    honesty,
    cpu,
    attempts,
    times,
    evidence,
  } as const
  if (guest === 'runner') return { ...common, why: undefined }
  const why = cpu === guest.cpu ? guest.why : `${guest.cpu} did not boot, so this was ${cpu}`
  return { ...common, why }
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

/** A guest that proved nothing broke, which its evidence says. */
function honestyOf(
  { probed }: Thaw,
  source: ReadonlySet<string>,
  target: ReadonlySet<string>,
): Honesty {
  return probed ? measured(source, target, probed) : { enforced: [], leaks: [], shortfalls: [] }
}

/** What runtimes write to their own report and to the app's output is told once. */
function knownIn(texts: readonly string[]): LogLine[] {
  const lines = texts.flatMap(knownLines)
  return [...new Map(lines.map((line) => [line.words, line])).values()]
}
