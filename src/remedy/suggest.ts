import type { Launch, NoLaunch } from '../checkpoint/launch.js'
import type { Explanations } from '../diagnose/explain.js'
import type { Hazards } from '../diagnose/hazards/hazards.js'
import type { OpenImages } from '../diagnose/open-images.js'
import type { FreshStarts } from '../trial/fresh/result.js'
import type { Trial } from '../trial/trial.js'
import type { ChangeSet } from './change.js'
import { compose } from './compose.js'
import { hopelessTargets } from './hopeless.js'
import type { Need } from './need.js'
import { isFailing, lackingOn, needsOf } from './needs.js'
import { withSoftware } from './software/with-software.js'

/** What is known once the faults of a trial are explained. */
export interface Explained {
  readonly trial: Trial
  readonly explanations: Explanations
  readonly hazards: Pick<Hazards, 'scan'>
  readonly fresh: FreshStarts
}

/** How the app was started. */
export interface Started {
  /** the command, for `sh -c` */
  readonly run: string
  /** of all its variables */
  readonly names: readonly string[]
  /** how it can be started again */
  readonly launch: Launch | NoLaunch
  /** the user's value for CRIU's `--cpu-cap` */
  readonly cpuCap: string | undefined
}

export interface Suggestion {
  /** what fails, by layer */
  readonly needs: readonly Need[]
  /** the change for all of it */
  readonly changes: ChangeSet
  /** the change for other needs of the same app on the same targets */
  readonly composeFor: (needs: readonly Need[]) => ChangeSet
}

/**
 * One change of the launch for all targets that fail for their CPU. undefined: none fails, or nothing
 * is known of why. Reads files of the checkpoint, for the versions of their software.
 */
export function suggestChanges(
  { trial, explanations, hazards, fresh }: Explained,
  { programs, read, source }: Pick<OpenImages, 'programs' | 'read' | 'source'>,
  { run, names, launch, cpuCap }: Started,
): Suggestion | undefined {
  const hopeless = hopelessTargets(fresh, explanations)
  const all = trial.targets.filter(isFailing)
  const startable = all.filter(({ target }) => !hopeless.has(target.name))
  // Of an app that starts nowhere, it is said at least what it needs.
  const failing = startable.length > 0 ? startable : all
  const found = needsOf(failing, explanations, hazards.scan)
  if (found.length === 0) return undefined
  const needs = withSoftware(found, programs(), read)
  const environment = 'environment' in launch ? launch.environment : {}
  const unknown = names.filter((name) => !Object.hasOwn(environment, name))
  const lacking = lackingOn(failing, source)
  const situation = { environment, unknown, run, cpuCap, lacking, source }
  const composeFor = (all: readonly Need[]) => compose(all, situation)
  return { needs, changes: composeFor(needs), composeFor }
}
