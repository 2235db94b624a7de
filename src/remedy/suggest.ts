import type { Launch, NoLaunch } from '../checkpoint/launch.js'
import type { Explanations } from '../diagnose/explain.js'
import type { Hazards } from '../diagnose/hazards/hazards.js'
import type { OpenImages } from '../diagnose/open-images.js'
import type { Trial } from '../trial/trial.js'
import type { ChangeSet } from './change.js'
import { compose } from './compose.js'
import { isFailing, lackingOn, needsOf } from './needs.js'
import { withSoftware } from './software/with-software.js'

/** What is known once the faults of a trial are explained. */
export interface Explained {
  readonly trial: Trial
  readonly explanations: Explanations
  readonly hazards: Pick<Hazards, 'scan'>
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

/**
 * One change of the launch for all targets that fail for their CPU. undefined: none fails, or nothing
 * is known of why. Reads files of the checkpoint, for the versions of their software.
 */
export function suggestChanges(
  { trial, explanations, hazards }: Explained,
  { programs, read, source }: Pick<OpenImages, 'programs' | 'read' | 'source'>,
  { run, names, launch, cpuCap }: Started,
): ChangeSet | undefined {
  const failing = trial.targets.filter(isFailing)
  const found = needsOf(failing, explanations, hazards.scan)
  if (found.length === 0) return undefined
  const needs = withSoftware(found, programs(), read)
  const environment = 'environment' in launch ? launch.environment : {}
  const unknown = names.filter((name) => !Object.hasOwn(environment, name))
  const lacking = lackingOn(failing, source)
  return compose(needs, { environment, unknown, run, cpuCap, lacking, source })
}
