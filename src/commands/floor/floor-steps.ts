import { attempt, ExpectedFailure } from '../../base/failure.js'
import type { Run } from '../../base/run/run.js'
import type { Thawable } from '../../checkpoint/checkpoint.js'
import type { Launch, NoLaunch } from '../../checkpoint/launch.js'
import { gatesOf } from '../../cpu/holes.js'
import { plainCpu } from '../../cpu/plain-cpu.js'
import { thawAndSearch } from '../../diagnose/thaw-and-search.js'
import type { Bench } from '../../machine/bench.js'
import type { Benchmark, FloorPlan, ThawPlan } from '../../plan/plan.js'
import { curveCpus } from '../../remedy/floor/curve-cpus.js'
import { curveOf } from '../../remedy/floor/curve-of.js'
import { type Begun, controlFailure, noAnswer } from '../../report/build.js'
import { describeFloor, floorReport } from '../../report/floor.js'
import type { Report } from '../../report/model.js'
import type { Undigested } from '../../report/source.js'
import { settlePlan } from '../../trial/settle.js'
import { runTrial } from '../../trial/trial.js'
import { searchFloor } from './search-floor.js'

/** What tells what lesser CPUs cost. */
export interface Priced {
  readonly launch: Launch | NoLaunch
  /** undefined: nothing is measured */
  readonly benchmark: Benchmark | undefined
}

/** What is known before the first thaw. */
export interface Prepared {
  readonly begun: Begun
  readonly described: Undigested
}

/** The rest of a check whose `cpus` is `floor`: it ends with the least CPU, and nothing is remedied. */
export async function floorSteps(
  run: Run,
  bench: Bench,
  thawable: Thawable,
  thaw: ThawPlan,
  plan: FloorPlan,
  { begun, described }: Prepared,
  { launch, benchmark }: Priced,
): Promise<Report> {
  const bare = plainCpu(new Set())
  if (bare === undefined) throw new Error('there is no lowest level')
  const settle = (targets: ThawPlan['targets']) => settlePlan({ ...thaw, targets }, bench, thawable)
  const toolkit = bench.toolkit.versions
  const thawed = await attempt(() => thawAndSearch(run, bench, thawable, settle([bare])))
  if (thawed instanceof ExpectedFailure) return noAnswer(begun, thawed.message, { toolkit })
  const { checkpoint, trial: first, hazards, images } = thawed
  const prepared = { toolkit, source: { id: checkpoint.manifest.id, ...described } }
  const frozen = { ...prepared, scan: hazards.scan, unscanned: hazards.unscanned }
  if (first instanceof ExpectedFailure) return noAnswer(begun, first.message, frozen)

  const searched = await attempt(() =>
    searchFloor(run, plan.guests, {
      images,
      hazards,
      provides: new Set(bench.offers.flatMap((offer) => [...offer.provides])),
      companions: companionsIn(bench, images.source),
      first,
      thaw: (targets, name) =>
        runTrial(run, searchBench(bench), checkpoint, settle(targets), name, first.control),
    }),
  )
  if (searched instanceof ExpectedFailure) return noAnswer(begun, searched.message, frozen)
  const { search, explanations } = searched
  const trial = { control: first.control, targets: search.thaws }
  const facts = { ...prepared, trial, explanations, hazards, fresh: new Map() }
  if (trial.control.verdict.verdict !== 'pass') return controlFailure(begun, facts)
  if (benchmark === undefined) return floorReport(begun, facts, search)
  const { target, decisive } = trial.control
  const from = { machine: checkpoint.manifest.source.machine, features: images.source }
  const curve = await curveOf(run, bench, checkpoint, benchmark, {
    launch,
    cpus: curveCpus(from, decisive.machine, bench.offers),
    resources: target,
    floor: describeFloor(search, hazards.scan),
  })
  return floorReport(begun, facts, search, curve)
}

/** Nobody else has the CPUs of a search, and their saved states would push out those of the usual targets. */
function searchBench(bench: Bench): Bench {
  return { ...bench, states: bench.states && { ...bench.states, isLasting: false } }
}

/** What guests show only together. KVM has no such gates. */
function companionsIn({ offers }: Pick<Bench, 'offers'>, source: ReadonlySet<string>) {
  const [{ accel, qemu }] = offers
  const gates = accel === 'tcg' ? gatesOf(qemu) : []
  return gates.filter((pair) => pair.every((name) => source.has(name)))
}
