import type { Run } from '../../base/run/run.js'
import type { Checkpoint } from '../../checkpoint/checkpoint.js'
import type { Launch, NoLaunch } from '../../checkpoint/launch.js'
import { difference } from '../../cpu/sets.js'
import type { Bench } from '../../machine/bench.js'
import type { Benchmark } from '../../plan/plan.js'
import { comparedFigures, figuresOf } from '../price/figures.js'
import type { Rounds } from '../price/in-rounds.js'
import type { Place, Variant } from '../price/measure.js'
import { tryRounds } from '../price/try-rounds.js'
import type { Curve, CurveRow, MeasuredCurve } from './curve.js'
import type { CurveCpus, CurveLevel } from './curve-cpus.js'

/** The least CPU of the checkpoint at hand. */
export interface KnownFloor {
  /** null: none is known */
  readonly cpu: string | null
  readonly features: readonly string[]
  /** whether it is known that less is not enough */
  readonly least: boolean
}

export interface CurveAsked {
  readonly launch: Launch | NoLaunch
  readonly cpus: CurveCpus
  /** of all guests */
  readonly resources: Place['resources']
  readonly floor: KnownFloor
}

/**
 * Measures the app, started afresh, on the levels and on the source CPU, in turn. What fails is part of
 * the result.
 * @throws the reason of the run's `cancel` once that is aborted
 */
export async function curveOf(
  run: Run,
  bench: Bench,
  checkpoint: Checkpoint,
  benchmark: Benchmark,
  { launch, cpus, resources, floor }: CurveAsked,
): Promise<Curve> {
  if ('kind' in launch) return { kind: 'not-measured', why: launch }
  const on = (name: string, machine: Place['machine']): Variant => {
    return { name, launch, place: { machine, resources } }
  }
  const variants = [
    on('the source CPU', cpus.source),
    ...cpus.levels.map(({ name, guest }) => on(name, guest)),
  ]
  const named = { title: 'Measure what a lesser CPU costs', folder: 'curve' }
  const rounds = await tryRounds(run, bench, checkpoint, benchmark, variants, named)
  return 'kind' in rounds ? rounds : curveFrom(rounds, cpus, benchmark, floor)
}

/** The curve, from what the rounds gave: the first series is of the source CPU. */
export function curveFrom(
  { series, seconds, evidence }: Rounds,
  { source, standIn, levels }: CurveCpus,
  { measures, rounds: wanted }: Benchmark,
  floor: KnownFloor,
): MeasuredCurve {
  const [full, ...others] = series
  if (full === undefined) throw new Error('nothing was measured')
  const rows = levels.map(
    (level, at): CurveRow => ({
      ...{ cpu: level.name, isSource: false, guest: level.guest.cpu },
      ...comparedFigures(full, others[at]),
      ...{ hasFloor: hasFloor(level, floor), needs: level.atMost },
    }),
  )
  const last: CurveRow = {
    ...{ cpu: source.cpu, isSource: true, guest: source.cpu },
    ...figuresOf(full),
    // The control passed on it.
    ...{ hasFloor: floor.cpu === null ? null : true, needs: floor.cpu },
  }
  return {
    ...{ kind: 'measured', measures, accel: source.accel },
    ...{ rounds: full.figures.length, wanted, seconds },
    ...(standIn && { standIn }),
    ...{ rows: [...rows, last], evidence },
  }
}

function hasFloor(
  { features }: Pick<CurveLevel, 'features'>,
  { cpu, features: needed, least }: KnownFloor,
): boolean | null {
  if (cpu === null) return null
  if (difference(needed, features).size === 0) return true
  return least ? false : null
}
