import type { Run } from '../../base/run/run.js'
import type { Checkpoint } from '../../checkpoint/checkpoint.js'
import type { Launch, NoLaunch } from '../../checkpoint/launch.js'
import type { Bench } from '../../machine/bench.js'
import type { Benchmark } from '../../plan/plan.js'
import type { TargetResult } from '../../trial/result.js'
import type { ChangeSet } from '../change.js'
import { launchWith } from '../launch-with.js'
import { measureInRounds, type Rounds } from './in-rounds.js'
import type { Place, Variant } from './measure.js'
import type { Figures, Measured, Price } from './price.js'
import { changeOf, spreadOf } from './spread.js'
import { type Step, stepsOf } from './steps.js'

/** Seconds after which no further round begins. */
const mostSeconds = 600

/**
 * Measures what a change costs: the app as it is and with each step of the change, in turn, on the
 * source CPU. What fails is part of the result.
 */
export async function priceOf(
  run: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  benchmark: Benchmark,
  { launch, change, place }: Priced,
): Promise<Price> {
  if ('kind' in launch) return { kind: 'not-measured', why: launch }
  const steps = stepsOf(change)
  if (steps.length === 0) return { kind: 'not-measured', why: { kind: 'at-restore-only' } }
  const variants: Variant[] = [
    { name: 'without the change', launch, place },
    ...steps.map(({ adds, change }) => ({
      name: `with ${adds}`,
      launch: launchWith(launch, change),
      place,
    })),
  ]
  const rounds = await run.log.phase('Measure what the change costs', () =>
    measureInRounds(run, bench, checkpoint, benchmark, variants, { folder: 'price', mostSeconds }),
  )
  return priceFrom(rounds, steps, benchmark, place)
}

/** What is priced. */
export interface Priced {
  readonly launch: Launch | NoLaunch
  readonly change: Pick<ChangeSet, 'environment' | 'flags'>
  readonly place: Place
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

function figuresOf({ figures, failure }: Rounds['series'][number]): Figures {
  const figure = spreadOf(figures)
  return { ...(figure && { figure }), ...(failure && { failure }) }
}
