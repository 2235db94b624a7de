import type { Caller } from '../machine/host/caller.js'
import type { AppStart } from '../machine/job/job.js'
import type { App, EngineOptions, ThawPlan } from '../plan/plan.js'
import type { KeptCheckpoint } from './checkpoint.js'
import type { Manifest } from './manifest.js'

/** How an app is started, and when it is ready. */
export type Launch = Pick<App, 'run' | 'ready' | 'timeout' | 'environment' | 'workingDirectory'>

/** The part of a job that starts the app. */
export function appStart(launch: Launch, user: Caller): AppStart {
  const { run, ready, timeout, environment, workingDirectory } = launch
  return {
    app: { user, environment, workingDirectory },
    run,
    ready: 'command' in ready ? ready.command : undefined,
    readyLog: 'pattern' in ready,
    warmUp: ready.kind === 'warm-up' ? ready.seconds : 0,
    timeout,
  }
}

/** The pattern of the line with which the app is ready; undefined: there is none. */
export function readyPattern({ ready }: Launch): RegExp | undefined {
  return 'pattern' in ready ? ready.pattern : undefined
}

/** Why the app of a checkpoint cannot be started afresh. */
export type NoLaunch =
  /** somebody else made the checkpoint */
  | { readonly kind: 'not-ours' }
  /** it freezes itself, and ends then */
  | { readonly kind: 'freezes-itself' }
  /** an older version kept the checkpoint, and did not say when the app is ready */
  | { readonly kind: 'no-readiness' }
  /** a regular expression of unknown origin may take for ever */
  | { readonly kind: 'foreign-pattern' }
  /** the app had variables whose values are not known here */
  | { readonly kind: 'no-values'; readonly names: readonly string[] }

/** How the app of a kept checkpoint is started. @param values of the variables that it may have had */
export function keptLaunch(
  { manifest, isLocal }: Pick<KeptCheckpoint, 'manifest' | 'isLocal'>,
  values: ThawPlan['environment'],
): Launch | NoLaunch {
  const { app, launch } = manifest
  if (freezesItself(manifest.engine)) return { kind: 'freezes-itself' }
  if (launch === undefined) return { kind: 'no-readiness' }
  const { ready, timeout } = launch
  if ('pattern' in ready && !isLocal) return { kind: 'foreign-pattern' }
  const names = app.environment.filter((name) => !Object.hasOwn(values, name))
  if (names.length > 0) return { kind: 'no-values', names }
  return {
    run: app.command,
    ready: 'pattern' in ready ? { ...ready, pattern: new RegExp(ready.pattern) } : ready,
    timeout,
    environment: Object.fromEntries(app.environment.map((name) => [name, values[name] ?? ''])),
    workingDirectory: app.workingDirectory,
  }
}

/** Whether nobody else freezes the app, so that it ends where another one goes on. */
export function freezesItself({
  name,
  checkpointCommand,
}: Pick<EngineOptions, 'name' | 'checkpointCommand'>): boolean {
  return name === 'custom' && checkpointCommand === undefined
}

/** What a manifest keeps of it. */
export function manifestLaunch({ ready, timeout }: Launch): NonNullable<Manifest['launch']> {
  return {
    ready: 'pattern' in ready ? { ...ready, pattern: ready.pattern.source } : ready,
    timeout,
  }
}
