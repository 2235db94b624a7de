import type { Accel } from '../cpu/accel.js'
import { needsKvm } from '../cpu/elastic.js'
import type { Target } from '../cpu/target.js'
import type { Readiness } from './readiness.js'
import type { RootPlan } from './root-plan.js'

/** The app and how it is started. */
export interface App {
  /** for `sh -c` */
  readonly run: string
  readonly ready: Readiness
  /** seconds that it may take to get ready, more than 0 */
  readonly timeout: number
  /** what `env` names, and what is passed on unasked; besides these, the app gets HOME only */
  readonly environment: Readonly<Record<string, string>>
  /** names of the variables in `environment` that have the caller's value and that `env` does not name */
  readonly passedOn: readonly string[]
  /** absolute; exists if it is this machine's */
  readonly workingDirectory: string
}

/** The app as the user describes it. undefined: its image says that */
export interface AppPlan extends Omit<App, 'run' | 'workingDirectory'> {
  readonly run: string | undefined
  readonly workingDirectory: string | undefined
}

export const engineNames = ['criu', 'crac', 'custom'] as const
export type EngineName = (typeof engineNames)[number]

/** The user's options for the engine. */
export interface EngineOptions {
  readonly name: EngineName
  /** value for CRIU's `--cpu-cap=`; undefined: CRIU's own default */
  readonly cpuCap: string | undefined
  readonly dumpOptions: readonly string[]
  readonly restoreOptions: readonly string[]
  /** for `sh -c`, of `custom` only; undefined: the app freezes itself */
  readonly checkpointCommand?: string | undefined
  /** for `sh -c`; always there with `custom`, and never with `criu` */
  readonly restoreCommand?: string | undefined
}

/** The CPU that all of some targets have in common, which is known once the accelerator is. */
export interface LowestOf {
  /** at least one */
  readonly lowestOf: readonly Target[]
}

/** How to take a checkpoint. */
export interface Taking {
  readonly kind: 'take'
  readonly app: AppPlan
  readonly root: RootPlan
  readonly on: 'auto' | 'guest' | 'host'
  /** CPU of the guest, so never given with `on: 'host'`; undefined: `host` under KVM, else `max` */
  readonly cpu: Target | LowestOf | undefined
  readonly engine: EngineOptions
}

/** An image whose own command restores the checkpoint that lies in one of its layers. */
export interface SelfRestoring {
  readonly kind: 'self-restoring'
  /** not this machine's */
  readonly root: RootPlan
  /** for `sh -c` */
  readonly restoreCommand: string
  /** absolute, in the image; undefined: the image says it */
  readonly workingDirectory: string | undefined
  /** as the user says it; undefined: nothing was said */
  readonly sourceCpu: Target | undefined
}

/** Where the checkpoint comes from. */
export type Origin =
  | Taking
  | SelfRestoring
  | {
      readonly kind: 'given'
      /** absolute, exists; of somebody else's checkpoint perhaps a file */
      readonly folder: string
      /** the root that its app had; undefined: nobody said */
      readonly root: RootPlan | undefined
      /** that it was taken on, of one that does not say so itself; undefined: nobody said */
      readonly sourceCpu: Target | undefined
    }

/** A system to restore on. undefined: as where the app was frozen; the toolkit's kernel */
export interface SystemPlan {
  readonly root: RootPlan | undefined
  /** absolute, exists: a folder with a kernel and its modules */
  readonly kernel: string | undefined
}

/** What is done with a checkpoint. */
export interface ThawPlan {
  /** none twice, in the order given; none if a floor is searched for, else at least one */
  readonly targets: readonly Target[]
  /** for `sh -c`; undefined: nothing to verify */
  readonly verify: string | undefined
  /** seconds, more than 0, less than `timeout` */
  readonly watch: number
  /** seconds for one thaw, more than 0 */
  readonly timeout: number
  /** of the verify command, besides HOME */
  readonly environment: Readonly<Record<string, string>>
  /** as in `App` */
  readonly passedOn: readonly string[]
  /** the system that targets have, where it is not the one that the app was frozen on */
  readonly elsewhere: SystemPlan
  /** replaces the options that the checkpoint was taken with, where it is given */
  readonly engine: Pick<EngineOptions, 'cpuCap' | 'restoreOptions' | 'restoreCommand'>
}

/** What the user wrote that gives targets another root than the app was frozen with. */
export function otherRootInputs({
  elsewhere,
  targets,
}: Pick<ThawPlan, 'elsewhere' | 'targets'>): string[] {
  return [
    ...(elsewhere.root === undefined ? [] : [`restore-${elsewhere.root.kind}`]),
    ...(targets.some(({ image }) => image !== undefined) ? ['@image'] : []),
  ]
}

/** What the input `cores` says where nobody says anything. */
export const defaultCores = 1

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

/** What tells what a change of the launch costs, or a lesser CPU. */
export interface Benchmark {
  /** for `sh -c` */
  readonly command: string
  /** a number that it prints, and larger is better; or the time that it takes */
  readonly measures: 'number' | 'time'
  /** at least 1 */
  readonly rounds: number
}

/** What is done where targets fail. */
export interface RemedyPlan {
  readonly how: 'off' | 'suggest' | 'prove'
  /** seconds for all proving, more than 0 */
  readonly timeout: number
  /** only with `prove` or a floor; undefined: nothing is measured */
  readonly benchmark: Benchmark | undefined
}

/** A search for the least CPU, in place of targets. */
export interface FloorPlan {
  /** after that many, no further one is started */
  readonly guests: number
}

export interface ReportPlan {
  /** absolute; exists or can be created */
  readonly directory: string
  readonly strict: boolean
}

/** The validated inputs of `check` and `thaw`. */
export interface Plan {
  readonly origin: Origin
  readonly thaw: ThawPlan
  /** undefined: there are targets */
  readonly floor: FloorPlan | undefined
  /** where the checkpoint goes once it is proven; absolute, with one of `archiveEndings`; undefined: nowhere */
  readonly exportTo: string | undefined
  readonly remedy: RemedyPlan
  readonly machine: MachinePlan
  readonly report: ReportPlan
}

/** The validated inputs of `checkpoint`. */
export interface CheckpointPlan {
  readonly origin: Taking
  /** where it is kept; absolute, new or empty */
  readonly to: string
  readonly machine: MachinePlan
  readonly report: ReportPlan
}

/** The CPUs that a check needs: the source CPU if it was chosen, and the targets. */
export function plannedCpus({ origin, thaw }: Plan): Target[] {
  return [...(origin.kind === 'take' ? cpuOf(origin) : []), ...thaw.targets]
}

/** Names, as the user wrote them, of the CPUs that only KVM has. */
export function kvmOnlyCpus(targets: readonly Target[]): string[] {
  return targets.filter(needsKvm).map(({ name }) => name)
}

/** The chosen source CPU, or nothing, as for the lowest of targets, which are chosen themselves. */
export function cpuOf({ cpu }: Taking): readonly Target[] {
  return cpu === undefined || 'lowestOf' in cpu ? [] : [cpu]
}

/** The validated inputs of `export`. */
export interface ExportPlan {
  /** of a kept checkpoint; absolute, exists */
  readonly folder: string
  /** absolute, with one of `archiveEndings` */
  readonly to: string
  readonly machine: Pick<MachinePlan, 'toolkit' | 'cache'>
}
