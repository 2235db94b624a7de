import { orSaid } from '../base/log/or-said.js'
import type { Run } from '../base/run/run.js'
import type { Checkpoint } from '../checkpoint/checkpoint.js'
import { commandOf } from '../checkpoint/obtain.js'
import type { OpenImages } from '../diagnose/open-images.js'
import type { Bench } from '../machine/bench.js'
import type { RemedyPlan } from '../plan/plan.js'
import type { ChangeSet } from './change.js'
import type { LowestProof } from './lowest/proof.js'
import { tryLowest } from './lowest/try-lowest.js'
import type { Price } from './price/price.js'
import { placeOf, priceOf } from './price/price-of.js'
import type { Proof } from './proof/proof.js'
import { proveChanges, type Taken } from './proof/prove.js'
import { type Explained, suggestChanges } from './suggest.js'

/** What to change, and what was proven of it. */
export interface FoundRemedy {
  readonly changes: ChangeSet
  /** undefined: it was not to be tried */
  readonly proof?: Proof
  /** undefined: there is no benchmark */
  readonly price?: Price
  /** the other way, a checkpoint on a lesser CPU; undefined: it was not to be tried */
  readonly lowest?: LowestProof
}

/**
 * Finds what to change where targets fail for their CPU, and tries it. No verdict depends on it.
 * @returns undefined: none fails, nothing is known of why, or it is not wanted
 */
export async function findRemedy(
  run: Run,
  bench: Bench,
  { how, timeout, benchmark }: RemedyPlan,
  checkpoint: Checkpoint,
  taken: Omit<Taken, 'on'>,
  explained: Explained & { readonly images: OpenImages },
): Promise<FoundRemedy | undefined> {
  if (how === 'off') return undefined
  const { app, source } = checkpoint.manifest
  const suggestion = orSaid(run.log.info, 'what to change is not known', () =>
    suggestChanges(explained, explained.images, {
      run: commandOf(taken.origin),
      names: app.environment,
      launch: taken.launch,
      cpuCap: taken.thaw.engine.cpuCap,
    }),
  )
  if (suggestion === undefined || how === 'suggest') return suggestion
  const place = { ...taken, on: source.machine.on }
  const found = await proveChanges(run, bench, place, explained, suggestion, timeout)
  const time = { limit: timeout, spent: found.proof.seconds }
  const lowest = await tryLowest(run, bench, checkpoint, taken, explained, time)
  if (benchmark === undefined) return { ...found, ...(lowest && { lowest }) }
  const priced = { ...found, lowest, launch: taken.launch, place: placeOf(explained.trial.control) }
  const prices = await priceOf(run, bench, checkpoint, benchmark, priced)
  return {
    ...{ ...found, price: prices.price },
    ...(lowest && { lowest: { ...lowest, ...(prices.lowest && { price: prices.lowest }) } }),
  }
}
