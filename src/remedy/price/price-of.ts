import { attempt, ExpectedFailure } from '../../base/failure.js'
import type { Run } from '../../base/run/run.js'
import { bounded, oneLine } from '../../base/text/text.js'
import type { Checkpoint } from '../../checkpoint/checkpoint.js'
import type { Launch, NoLaunch } from '../../checkpoint/launch.js'
import type { Bench } from '../../machine/bench.js'
import type { Benchmark } from '../../plan/plan.js'
import type { TargetResult } from '../../trial/result.js'
import type { ChangeSet } from '../change.js'
import { launchWith } from '../proof/apply.js'
import type { Proof } from '../proof/proof.js'
import { measureInRounds, type Rounds } from './in-rounds.js'
import type { Place, Variant } from './measure.js'
import type { Figures, Measured, Price } from './price.js'
import { changeOf, spreadOf } from './spread.js'
import { type Step, stepsOf } from './steps.js'

/** Seconds after which no further round begins. */
export const mostSeconds = 600

/** What is priced. */
export interface Priced {
  readonly launch: Launch | NoLaunch
  readonly changes: Pick<ChangeSet, 'environment' | 'flags'>
  readonly proof: Pick<Proof, 'targets'>
  readonly place: Place
}

/**
 * Measures what a change costs that was proven on some target: the app as it is and with each step of
 * the change, in turn, on the source CPU. What fails is part of the result.
 * @throws the reason of the run's `cancel` once that is aborted
 */
export async function priceOf(
  run: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  benchmark: Benchmark,
  { launch, changes, proof, place }: Priced,
): Promise<Price> {
  if ('kind' in launch) return { kind: 'not-measured', why: launch }
  if (!proof.targets.some((one) => one.proof === 'proven')) return notMeasured('not-proven')
  const steps = stepsOf(changes)
  if (steps.length === 0) return notMeasured('at-restore-only')
  const variants: Variant[] = [
    { name: 'without the change', launch, place },
    ...steps.map(({ adds, change }) => ({
      name: `with ${adds}`,
      launch: launchWith(change, launch),
      place,
    })),
  ]
  const rounds = await attempt(() =>
    run.log.phase('Measure what the change costs', () =>
      measureInRounds(run, bench, checkpoint, benchmark, variants, {
        folder: 'price',
        mostSeconds,
      }),
    ),
  )
  run.cancel.throwIfAborted()
  if (rounds instanceof ExpectedFailure) {
    const what = oneLine(bounded(rounds.message, 1000))
    return { kind: 'not-measured', why: { kind: 'machinery', what } }
  }
  return priceFrom(rounds, steps, benchmark, place)
}

function notMeasured(kind: 'not-proven' | 'at-restore-only'): Price {
  return { kind: 'not-measured', why: { kind } }
}

/** Where the control ran: on the source CPU, or what is nearest to it here. */
export function placeOf({ target, decisive }: TargetResult): Place {
  return { machine: decisive.machine, resources: target }
}

/** The price, from what the rounds gave. */
export function priceFrom(
  { series, seconds, evidence }: Rounds,
  steps: readonly Pick<Step, 'adds'>[],
  { measures, rounds: wanted }: Benchmark,
  { machine }: Pick<Place, 'machine'>,
): Measured {
  const [without, ...others] = series
  if (without === undefined) throw new Error('nothing was measured')
  return {
    kind: 'measured',
    measures,
    machine,
    rounds: without.figures.length,
    wanted,
    seconds,
    without: figuresOf(without),
    steps: steps.map(({ adds }, at) => {
      const own = others[at] ?? { figures: [] }
      const change = changeOf(without.figures, own.figures)
      return { adds, ...figuresOf(own), ...(change && { change }) }
    }),
    evidence,
  }
}

export function figuresOf({ figures, failure }: Rounds['series'][number]): Figures {
  const figure = spreadOf(figures)
  return { ...(figure && { figure }), ...(failure && { failure }) }
}
