import type { Accel } from '../cpu/accel.js'
import type { Target } from '../cpu/target.js'
import type { Readiness } from './readiness.js'

/** The app and how it is started. */
export interface App {
  /** for `sh -c` */
  readonly run: string
  readonly ready: Readiness
  /** seconds that it may take to get ready, more than 0 */
  readonly timeout: number
  /** its whole environment, as far as the caller has a say in it */
  readonly environment: Readonly<Record<string, string>>
  /** absolute, exists */
  readonly workingDirectory: string
}

/** What the user says of the engine. */
export interface EngineOptions {
  readonly name: 'criu'
  /** value for CRIU's `--cpu-cap=`; undefined: CRIU's own default */
  readonly cpuCap: string | undefined
  readonly dumpOptions: readonly string[]
  readonly restoreOptions: readonly string[]
}

/** How to take a checkpoint. */
export interface Taking {
  readonly kind: 'take'
  readonly app: App
  readonly on: 'auto' | 'guest' | 'host'
  /** of the guest, so never with `host`; undefined: `host` under KVM, else `max` */
  readonly cpu: Target | undefined
  readonly engine: EngineOptions
}

/** Where the checkpoint comes from. */
export type Origin =
  | Taking
  | {
      readonly kind: 'given'
      /** absolute, exists */
      readonly folder: string
    }

/** What is done with a checkpoint. */
export interface ThawPlan {
  /** at least one, none twice, in the order given */
  readonly targets: readonly Target[]
  /** for `sh -c`; undefined: nothing to verify */
  readonly verify: string | undefined
  /** seconds, more than 0, less than `timeout` */
  readonly watch: number
  /** seconds for one thaw, more than 0 */
  readonly timeout: number
  /** of the verify command, besides PATH and HOME */
  readonly environment: Readonly<Record<string, string>>
  /** where it is given, it replaces what the checkpoint was taken with */
  readonly engine: Pick<EngineOptions, 'cpuCap' | 'restoreOptions'>
}

/** The guests, and the tools that run them. */
export interface MachinePlan {
  readonly accel: 'auto' | Accel
  /** MiB for each guest; undefined: auto */
  readonly memory: number | undefined
  /** of each guest */
  readonly cores: number
  /** guests at a time; undefined: auto */
  readonly jobs: number | undefined
  /** absolute, exists; undefined: fetch one */
  readonly toolkit: string | undefined
  readonly cache: boolean
}

export interface ReportPlan {
  /** absolute; may not exist yet, but can be made */
  readonly directory: string
  readonly strict: boolean
}

/** Everything that `check` and `thaw` need to know, read and found sound. */
export interface Plan {
  readonly origin: Origin
  readonly thaw: ThawPlan
  readonly machine: MachinePlan
  readonly report: ReportPlan
}

/** Everything that `checkpoint` needs to know. */
export interface CheckpointPlan {
  readonly origin: Taking
  /** where it is kept; absolute, new or empty */
  readonly to: string
  readonly machine: MachinePlan
  readonly report: ReportPlan
}

/** The CPUs that a check asks for: of the checkpoint, and of the targets. */
export function plannedCpus({ origin, thaw }: Plan): Target[] {
  return [...(origin.kind === 'take' ? cpuOf(origin) : []), ...thaw.targets]
}

/** The CPUs that only KVM has, as the user wrote them. */
export function kvmOnlyCpus(targets: readonly Target[]): string[] {
  return targets.filter(({ model }) => model === 'host').map(({ name }) => name)
}

/** The CPU that was chosen for the checkpoint, if any. */
export function cpuOf({ cpu }: Taking): Target[] {
  return cpu === undefined ? [] : [cpu]
}
