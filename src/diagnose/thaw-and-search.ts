import { attempt, type ExpectedFailure } from '../base/failure.js'
import { type Run, withScope } from '../base/run/run.js'
import { type Checkpoint, layersOf } from '../checkpoint/checkpoint.js'
import { stateOfTarget } from '../cpu/register-state.js'
import type { Bench } from '../machine/bench.js'
import type { SettledPlan } from '../trial/settle.js'
import { runTrial, type Trial } from '../trial/trial.js'
import { withHazards } from '../trial/with-hazards.js'
import { type Hazards, hazardsOf, notScanned, unreadCode, whyNoScan } from './hazards/hazards.js'
import { findHazardsInChild, type HazardSearch } from './hazards/in-child.js'
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
        }
      : { unread: images.unread, source: images.source },
    () => attempt(() => runTrial(run, bench, checkpoint, plan, name)),
  )
  const trial = 'control' in thawed ? withHazards(thawed, hazards.certain, run.log.info) : thawed
  return { trial, hazards, images }
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
