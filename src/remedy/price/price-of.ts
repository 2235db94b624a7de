import type { Run } from '../../base/run/run.js'
import type { Checkpoint } from '../../checkpoint/checkpoint.js'
import type { Launch, NoLaunch } from '../../checkpoint/launch.js'
import type { Bench } from '../../machine/bench.js'
import type { Benchmark } from '../../plan/plan.js'
import type { TargetResult } from '../../trial/result.js'
import { comparedFigures, figuresOf } from './figures.js'
import type { Rounds } from './in-rounds.js'
import type { Place, Variant } from './measure.js'
import type { Measured, Price, Prices } from './price.js'
import type { Step } from './steps.js'
import { tryRounds } from './try-rounds.js'
import { lowestWay, settingsWay, stagesIn, type TriedWays, type Way } from './ways.js'

/** What is priced. */
export interface Priced extends TriedWays {
  readonly launch: Launch | NoLaunch
}

/**
 * Measures what was proven on some target: the app as it is, with each step of the change, and on the
 * lesser CPU, in turn. What fails is part of the result.
 * @throws the reason of the run's `cancel` once that is aborted
 */
export async function priceOf(
  run: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  benchmark: Benchmark,
  { launch, ...tried }: Priced,
): Promise<Prices> {
  if ('kind' in launch) return { price: { kind: 'not-measured', why: launch } }
  const settings = settingsWay(tried, launch)
  const lowest = lowestWay(tried, launch)
  const stages = [...stagesIn(settings), ...stagesIn(lowest)]
  const variants: Variant[] = [
    { name: 'as it is', launch, place: tried.place },
    ...stages.map(({ adds, ...how }) => ({ name: `with ${adds}`, ...how })),
  ]
  const named = { title: 'Measure what it costs', folder: 'price' }
  const rounds =
    stages.length === 0
      ? undefined
      : await tryRounds(run, bench, checkpoint, benchmark, variants, named)
  const price = (way: Way): Price => {
    if ('kind' in way) return way
    if (rounds === undefined) throw new Error('a way was not measured')
    if ('kind' in rounds) return rounds
    const first = 1 + stages.findIndex((stage) => way.includes(stage))
    return priceFrom(partOf(rounds, first, way.length), way, benchmark, tried.place)
  }
  return { price: price(settings), ...(lowest && { lowest: price(lowest) }) }
}

/** The series without any change, and some of the others. */
function partOf(rounds: Rounds, first: number, count: number): Rounds {
  const { series } = rounds
  return { ...rounds, series: [...series.slice(0, 1), ...series.slice(first, first + count)] }
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
    steps: steps.map(({ adds }, at) => ({ adds, ...comparedFigures(without, others[at]) })),
    evidence,
  }
}
