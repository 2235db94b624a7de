import { join } from 'node:path'
import { attempt, type ExpectedFailure } from '../base/failure.js'
import { type Run, withScope } from '../base/run/run.js'
import { type Checkpoint, layersOf } from '../checkpoint/checkpoint.js'
import { type Systems, systemKey } from '../checkpoint/systems.js'
import { stateOfTarget } from '../cpu/register-state.js'
import type { Target } from '../cpu/target.js'
import type { Bench } from '../machine/bench.js'
import type { SettledPlan } from '../trial/settle.js'
import { runTrial, type Trial } from '../trial/trial.js'
import { withFiles } from '../trial/with-files.js'
import { withHazards } from '../trial/with-hazards.js'
import { type Hazards, hazardsOf, notScanned, unreadCode, whyNoScan } from './hazards/hazards.js'
import { findHazardsInChild, type HazardSearch } from './hazards/in-child.js'
import type { OtherFiles } from './hazards/other-files.js'
import { type OpenImages, openImages } from './open-images.js'

/** What the thaws of a checkpoint showed, and what can still happen to its app. */
export interface Searched {
  /** without the passes that a certain hazard takes back; or why there is no trial */
  readonly trial: Trial | ExpectedFailure
  readonly hazards: Hazards
  readonly images: OpenImages
}

/**
 * Thaws a checkpoint on all targets of a plan, and searches it for hazards meanwhile.
 * @param name of the trial, if a run has several
 */
export async function thawAndSearch(
  run: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  plan: SettledPlan,
  name?: string,
): Promise<Searched> {
  const images = openImages(checkpoint, bench.toolkit, run)
  const { thawed, hazards } = await besideThaws(
    run,
    images.unread === undefined
      ? {
          images: images.images,
          layers: layersOf(checkpoint),
          toolkit: bench.toolkit.directory,
          source: images.source,
          targets: plan.targets.map((target) => ({ ...target, state: stateOfTarget(target) })),
          elsewhere: elsewhereOf(checkpoint, plan.systems),
        }
      : { unread: images.unread, source: images.source },
    () => attempt(() => runTrial(run, bench, checkpoint, plan, name)),
  )
  if (!('control' in thawed)) return { trial: thawed, hazards, images }
  const hazardous = withHazards(thawed, hazards.certain, run.log.info)
  const filesOn = (target: Target) =>
    otherFilesOn(target, plan.systems, hazards)?.files.map((file) => ({
      ...file,
      refused: file.how !== 'content',
    }))
  return { trial: withFiles(hazardous, filesOn), hazards, images }
}

/** What differs on a target's system; undefined: it has the files that the app was frozen with, or it is not known. */
export function otherFilesOn(
  target: Pick<Target, 'image'>,
  systems: Systems | undefined,
  { others }: Pick<Hazards, 'others'>,
): OtherFiles | undefined {
  const system = systems?.get(systemKey(target))
  return system && others?.[system.id]
}

function elsewhereOf(
  { folder, root }: Checkpoint,
  systems: Systems = new Map(),
): NonNullable<HazardSearch['elsewhere']> | null {
  const compared = [...systems.values()].flatMap((system) =>
    system.root ? [{ id: system.id, folders: system.root.folders }] : [],
  )
  if (compared.length === 0) return null
  const own = {
    changed: join(folder, 'upper'),
    held: join(folder, 'held'),
    folders: root.folders,
  }
  return { own, systems: compared }
}

/**
 * Searches for hazards during the thaws. When the thaws throw, the search is ended; when the search
 * fails, the verdicts stay what the thaws showed.
 */
async function besideThaws<T>(
  run: Run,
  search: HazardSearch | { readonly unread: string; readonly source: ReadonlySet<string> },
  thaw: () => Promise<T>,
): Promise<{ readonly thawed: T; readonly hazards: Hazards }> {
  return withScope(run, async (scope, end) => {
    const found = 'unread' in search ? nothingFound(run, search) : findHazardsInChild(scope, search)
    try {
      return { thawed: await thaw(), hazards: await found }
    } finally {
      end()
      await found
    }
  })
}

/** Of images that are not CRIU's. */
async function nothingFound(
  { log }: Run,
  { unread, source }: { readonly unread: string; readonly source: ReadonlySet<string> },
): Promise<Hazards> {
  log.info(whyNoScan(unread))
  return hazardsOf({ ...notScanned(unread), silent: unreadCode(unread) }, source)
}
