import { join } from 'node:path'
import { attempt, type ExpectedFailure } from '../base/failure.js'
import { atOnce } from '../base/process/at-once.js'
import { type Run, withScope } from '../base/run/run.js'
import { type Checkpoint, layersOf, type Thawable } from '../checkpoint/checkpoint.js'
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
  readonly checkpoint: Checkpoint
  /** without the passes that a certain hazard takes back; or why there is no trial */
  readonly trial: Trial | ExpectedFailure
  readonly hazards: Hazards
  readonly images: OpenImages
}

/**
 * Thaws a checkpoint on all targets of a plan. Meanwhile completes it, and searches it for hazards.
 * @param name of the trial, if a run has several
 * @throws MachineryFailure if the checkpoint cannot be completed: then nothing is said of the thaws
 */
export async function thawAndSearch(
  run: Run,
  bench: Bench,
  thawable: Thawable,
  plan: SettledPlan,
  name?: string,
): Promise<Searched> {
  const { searched, trial } = await sideBySide(run, {
    searched: async (scope) => {
      const checkpoint = await thawable.complete(scope.cancel)
      return { checkpoint, ...(await search(scope, bench, checkpoint, plan)) }
    },
    trial: (scope) => attempt(() => runTrial(scope, bench, thawable, plan, name)),
  })
  if (!('control' in trial)) return { trial, ...searched }
  const { hazards } = searched
  const hazardous = withHazards(trial, hazards.certain, run.log.info)
  const filesOn = (target: Target) =>
    otherFilesOn(target, plan.systems, hazards)?.files.map((file) => ({
      ...file,
      refused: file.how !== 'content',
    }))
  return { trial: withFiles(hazardous, filesOn), ...searched }
}

/** Searches for hazards. If the search fails, the verdicts stay what the thaws showed. */
async function search(
  run: Run,
  { toolkit }: Bench,
  checkpoint: Checkpoint,
  { targets, systems }: SettledPlan,
): Promise<Pick<Searched, 'hazards' | 'images'>> {
  const images = openImages(checkpoint, toolkit, run)
  const { source, unread } = images
  if (unread !== undefined) return { images, hazards: nothingFound(run, { unread, source }) }
  const hazards = await findHazardsInChild(run, {
    images: images.images,
    layers: layersOf(checkpoint),
    toolkit: toolkit.directory,
    source,
    targets: targets.map((target) => ({ ...target, state: stateOfTarget(target) })),
    elsewhere: elsewhereOf(checkpoint, systems),
  })
  return { images, hazards }
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

/** Searches during the thaws. When one of the two throws, the other is ended. */
async function sideBySide<A, B>(
  run: Run,
  { searched, trial }: { searched: (scope: Run) => Promise<A>; trial: (scope: Run) => Promise<B> },
): Promise<{ readonly searched: A; readonly trial: B }> {
  const results: { searched?: A; trial?: B } = {}
  const both = [
    async (scope: Run) => {
      results.searched = await searched(scope)
    },
    async (scope: Run) => {
      results.trial = await trial(scope)
    },
  ]
  await withScope(run, (scope, end) => atOnce(both.length, both, (work) => work(scope), end))
  return results as { searched: A; trial: B }
}

/** Of images that are not CRIU's. */
function nothingFound(
  { log }: Run,
  { unread, source }: { readonly unread: string; readonly source: ReadonlySet<string> },
): Hazards {
  log.info(whyNoScan(unread))
  return hazardsOf({ ...notScanned(unread), silent: unreadCode(unread) }, source)
}
