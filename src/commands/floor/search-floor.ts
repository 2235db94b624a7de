import type { Run } from '../../base/run/run.js'
import { plainCpu } from '../../cpu/plain-cpu.js'
import type { SettledTarget } from '../../cpu/settled.js'
import type { Explanations } from '../../diagnose/explain.js'
import { explainTrial } from '../../diagnose/explain-trial.js'
import type { Hazards } from '../../diagnose/hazards/hazards.js'
import type { OpenImages } from '../../diagnose/open-images.js'
import { conclude } from '../../remedy/floor/found.js'
import { foundNeeds, toldBy, type User, userOf } from '../../remedy/floor/named.js'
import type { FloorSearch } from '../../remedy/floor/result.js'
import { type Knowledge, nextCpus, type Shown } from '../../remedy/floor/search.js'
import type { TargetResult } from '../../trial/result.js'
import type { Trial } from '../../trial/trial.js'
import { withHazards } from '../../trial/with-hazards.js'

/** What a search has to work with. */
export interface Searching {
  readonly images: OpenImages
  readonly hazards: Hazards
  /** features that guests on this machine can have */
  readonly provides: ReadonlySet<string>
  readonly companions: Knowledge['companions']
  /** the control, and the thaw on the CPU without any feature */
  readonly first: Trial
  /** @param name of the trial, unique in the run */
  readonly thaw: (targets: readonly SettledTarget[], name: string) => Promise<Trial>
}

/** Thaws that run side by side where the search may choose how many. */
const width = 2

/**
 * Thaws on CPU after CPU, until the least one is known, or until that many guests have been started.
 * @param bound of guests
 */
export async function searchFloor(
  run: Run,
  bound: number,
  { images, hazards, provides, companions, first, thaw }: Searching,
): Promise<{ readonly search: FloorSearch; readonly explanations: Explanations }> {
  const all = new Map(await explain(first))
  const thaws: TargetResult[] = []
  const users: User[] = []
  let guests = guestsOf([first.control])
  const found = foundNeeds(hazards.scan)
  const certain = certainNeeds(first.control, hazards)
  let known: Knowledge = { source: images.source, certain, ...found, companions, shown: [] }

  async function explain(trial: Trial): Promise<Explanations> {
    return explainTrial(trial, new Map(), images, hazards, run.log.info)
  }
  const learn = async (trial: Trial) => {
    for (const [id, explanation] of await explain(trial)) all.set(id, explanation)
    for (const result of withHazards(trial, hazards.certain, run.log.info).targets) {
      const told = toldBy(result, { explanations: all, certain: hazards.certain, provides })
      thaws.push(result)
      users.push(...told.users)
      const named = told.users.map(({ feature }) => feature)
      const features = result.target.features ?? new Set<string>()
      known = withShown(known, { features, outcome: told.outcome, named, leaked: told.leaked })
    }
    guests += guestsOf(trial.targets)
  }

  await learn(first)
  let next = first.targets.length > 0 ? nextCpus(known, width) : []
  for (let round = 2; next.length > 0 && guests < bound; round++) {
    const targets = next.slice(0, bound - guests).flatMap((features) => targetOf(features) ?? [])
    for (const features of next) {
      // QEMU has no name for one of them, so that no guest can have it.
      if (!targetOf(features)) known = withShown(known, { features, outcome: 'beyond', named: [] })
    }
    if (targets.length > 0) await learn(await thaw(targets, `floor-${round}`))
    next = nextCpus(known, width)
  }
  const cut = next.length > 0
  // What was seen to need something tells more than what is only certain to.
  users.push(...certain.map((feature) => userOf(feature, hazards.certain)))
  return { search: { ...conclude(known), thaws, users, guests, bound, cut }, explanations: all }
}

function withShown(known: Knowledge, one: Shown): Knowledge {
  return { ...known, shown: [...known.shown, one] }
}

function targetOf(features: ReadonlySet<string>): SettledTarget | undefined {
  const target = plainCpu(features)
  return target && { ...target, features }
}

/** The guests that were started, with those that a failure was checked with. This machine is none. */
function guestsOf(results: readonly TargetResult[]): number {
  return results
    .flatMap((result) => result.guests)
    .reduce(
      (sum, { machine, attempts, checks }) =>
        sum + (machine.on === 'guest' ? attempts : 0) + checks.length,
      0,
    )
}

/** What a CPU needs so that the app is not certain to fault there; an app that ends calls nothing more. */
function certainNeeds({ verdict }: TargetResult, { certain }: Pick<Hazards, 'certain'>): string[] {
  if (verdict.reason.kind !== 'lived') return []
  return [...new Set(certain.flatMap(({ needs }) => needs))]
}
