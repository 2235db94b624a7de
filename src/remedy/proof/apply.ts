import type { Launch } from '../../checkpoint/launch.js'
import type { OpenTaking } from '../../checkpoint/open-taking.js'
import type { App, ThawPlan } from '../../plan/plan.js'
import { addFlags, commandWith } from '../add-flags.js'
import type { ChangeSet } from '../change.js'
import type { NotTried } from './proof.js'

/** Why a change cannot be applied to how an app is started here; undefined: it can. */
export function whyNotApplied(
  { files, unmerged, flags }: ChangeSet,
  { run }: Pick<App, 'run'>,
): NotTried | undefined {
  if (files.length > 0) return { kind: 'files', paths: files.map(({ path }) => path) }
  if (unmerged.length > 0) return { kind: 'unmerged', names: unmerged }
  const unplaced = flags.filter((one) => addFlags(run, one) === undefined)
  if (unplaced.length === 0) return undefined
  return { kind: 'no-place', programs: unplaced.map(({ program }) => program) }
}

/** How the app is started with a change. */
export function launchWith(
  { environment, flags }: Pick<ChangeSet, 'environment' | 'flags'>,
  launch: Launch,
): Launch {
  return {
    ...launch,
    run: commandWith(flags, launch.run),
    environment: { ...launch.environment, ...environment },
  }
}

/** How a checkpoint is taken with a change. */
export function takingWith(changes: ChangeSet, taking: OpenTaking): OpenTaking {
  const { environment, cpuCap } = changes
  const { app, engine } = taking
  return {
    ...taking,
    app: {
      ...app,
      ...launchWith(changes, app),
      passedOn: app.passedOn.filter((name) => !Object.hasOwn(environment, name)),
    },
    engine: cpuCap === undefined ? engine : { ...engine, cpuCap },
  }
}

/** How it is thawed: verify runs in the app's surroundings, where `env` is set for both. */
export function thawWith<P extends ThawPlan>({ environment, cpuCap }: ChangeSet, plan: P): P {
  const engine = cpuCap === undefined ? plan.engine : { ...plan.engine, cpuCap }
  return { ...plan, engine, environment: { ...plan.environment, ...environment } }
}

/** What a change sets, by name. */
export function settingsOf({ parts }: ChangeSet): string[] {
  return [...new Set(parts.map(({ setting }) => setting))]
}

/** Whether two changes are one for whoever applies them. */
export function isSameChange(one: ChangeSet, other: ChangeSet): boolean {
  const applied = ({ environment, flags, files, cpuCap }: ChangeSet) =>
    JSON.stringify([Object.entries(environment).sort(), flags, files, cpuCap])
  return applied(one) === applied(other)
}
