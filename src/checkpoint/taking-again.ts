import { join } from 'node:path'
import type { Accel } from '../cpu/accel.js'
import { parseTarget } from '../cpu/target.js'
import type { ThawPlan } from '../plan/plan.js'
import { changedFiles } from './changed-files.js'
import type { KeptCheckpoint } from './checkpoint.js'
import { optionsAtRestore } from './engine-options.js'
import type { Launch, NoLaunch } from './launch.js'
import type { OpenOrigin } from './obtain.js'
import type { OpenTaking } from './open-taking.js'
import { hostRoot } from './roots/host.js'

/** Why a checkpoint like one that is there cannot be taken. */
export type NotAgain =
  /** its app cannot be started */
  | { readonly kind: 'no-launch'; readonly why: NoLaunch }
  /** it is from another machine, or from a guest of another kind */
  | { readonly kind: 'foreign' }
  /** files that its app had open or mapped have changed since, or are gone */
  | { readonly kind: 'changed'; readonly paths: readonly string[] }

/**
 * How a checkpoint like that of a run is taken: on the same CPU, from the same files.
 * @param on where the run's was taken in the end
 * @param accel of this run's guests
 */
export function takingAgain(
  origin: OpenOrigin,
  on: 'guest' | 'host',
  launch: Launch | NoLaunch,
  accel: Accel,
  plan: Pick<ThawPlan, 'engine'>,
): OpenTaking | NotAgain {
  if (origin.kind === 'take') return { ...origin, on }
  if (!('run' in launch)) return { kind: 'no-launch', why: launch }
  if (origin.kind === 'foreign' || origin.kind === 'self-restoring') return { kind: 'foreign' }
  return likeKept(origin.checkpoint, launch, accel, plan)
}

function likeKept(
  { folder, manifest, root, isLocal }: KeptCheckpoint,
  launch: Launch,
  accel: Accel,
  plan: Pick<ThawPlan, 'engine'>,
): OpenTaking | NotAgain {
  const { source, engine } = manifest
  const { machine } = source
  if (!isLocal || (machine.on === 'guest' && machine.accel !== accel)) return { kind: 'foreign' }
  const paths = root.kind === 'host' ? changedFiles(join(folder, 'held'), hostRoot.folders) : []
  if (paths.length > 0) return { kind: 'changed', paths }
  const cpu = machine.on === 'guest' ? parseTarget(machine.cpu) : undefined
  if (cpu && 'problem' in cpu) return { kind: 'foreign' }
  return {
    kind: 'take',
    app: { ...launch, passedOn: [] },
    root,
    on: machine.on,
    cpu,
    engine: {
      name: engine.name,
      dumpOptions: engine.dumpOptions,
      checkpointCommand: engine.checkpointCommand,
      ...optionsAtRestore(manifest, plan),
    },
  }
}
