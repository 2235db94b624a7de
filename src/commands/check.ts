import { attempt, ExpectedFailure } from '../base/failure.js'
import { openRun, type Run, type Surroundings } from '../base/run/run.js'
import {
  commandOf,
  engineOf,
  launchOf,
  machinePlanFor,
  type OpenOrigin,
  obtainCheckpoint,
  openOrigin,
  thawPlanFor,
} from '../checkpoint/obtain.js'
import { recogniseSelfRestoring } from '../checkpoint/self-restoring/recognise.js'
import { type OpenSystems, openSystems, prepareSystems } from '../checkpoint/systems.js'
import { explainTrial } from '../diagnose/explain-trial.js'
import { thawAndSearch } from '../diagnose/thaw-and-search.js'
import { openBench } from '../machine/bench.js'
import { cpuinfoHere } from '../machine/host/cpuinfo.js'
import { obtainToolkit } from '../machine/toolkit/obtain.js'
import { type Plan, plannedCpus } from '../plan/plan.js'
import { findRemedy } from '../remedy/find-remedy.js'
import { controlFailure, finishedReport, noAnswer, startReport } from '../report/build.js'
import type { Report } from '../report/model.js'
import { sourceSentence } from '../report/renderers/source-sentence.js'
import { describeSource } from '../report/source.js'
import { writeReport } from '../report/write.js'
import { type Preparations, withPreparations } from '../trial/ahead/preparations.js'
import { startAfresh } from '../trial/fresh/fresh-starts.js'
import { settlePlan } from '../trial/settle.js'
import { floorSteps } from './floor/floor-steps.js'
import { handOver } from './hand-over.js'
import { refuseContradictions } from './refuse.js'

/**
 * One whole check. Writes report.json and all evidence into the report folder.
 * @returns the report; its verdict is `error` if the question could not be answered
 * @throws BadInput if the given checkpoint cannot be used; nothing has been started then.
 *   ExpectedFailure if the report cannot be written
 */
export async function check(plan: Plan, around: Surroundings): Promise<Report> {
  const origin = await openOrigin(plan.origin, around)
  refuseContradictions(plan, origin)
  const systems = await openSystems(plan.thaw, around)
  return openRun(around, plan.report.directory, async (run) => {
    const report = await withPreparations(run, (preparations) =>
      checkSteps(run, plan, origin, systems, preparations),
    )
    run.cancel.throwIfAborted()
    const written = await attempt(async () => writeReport(run.report, report))
    if (written instanceof ExpectedFailure) {
      // What was found out is still worth saying.
      throw new ExpectedFailure(`${report.words}\n${written.message}`)
    }
    return report
  })
}

/** The order of things. A step that fails ends the check with what is known by then. */
async function checkSteps(
  run: Run,
  plan: Plan,
  given: OpenOrigin,
  openedSystems: OpenSystems,
  preparations: Preparations,
): Promise<Report> {
  const { log } = run
  const begun = startReport(commandOf(given))
  const thawPlan = thawPlanFor(given, plan.thaw)

  const toolkit = await attempt(() => log.phase('Toolkit', () => obtainToolkit(run, plan.machine)))
  if (toolkit instanceof ExpectedFailure) return noAnswer(begun, toolkit.message, {})

  const machine = machinePlanFor(given, plan.machine)
  const bench = await attempt(() =>
    log.phase('Accelerator', () =>
      openBench(run, toolkit, machine, plannedCpus(plan), engineOf(given)),
    ),
  )
  const prepared = { toolkit: toolkit.versions }
  if (bench instanceof ExpectedFailure) return noAnswer(begun, bench.message, prepared)

  const origin = await attempt(() => recogniseSelfRestoring(run, bench, given))
  if (origin instanceof ExpectedFailure) return noAnswer(begun, origin.message, prepared)
  const thawable = await attempt(() =>
    obtainCheckpoint(run, bench, origin, (place) =>
      preparations.begin(bench, thawPlan, openedSystems, place),
    ),
  )
  preparations.enough()
  if (thawable instanceof ExpectedFailure) return noAnswer(begun, thawable.message, prepared)
  const described = describeSource(thawable, bench.accelerator, cpuinfoHere())
  log.info(sourceSentence(described))

  if (plan.floor) {
    const known = { begun, described }
    const priced = { launch: launchOf(origin, thawPlan), benchmark: plan.remedy.benchmark }
    return floorSteps(run, bench, thawable, thawPlan, plan.floor, known, priced)
  }
  const systems = await attempt(() => prepareSystems(run, bench, openedSystems))
  if (systems instanceof ExpectedFailure) return noAnswer(begun, systems.message, prepared)
  const thaw = { ...settlePlan(thawPlan, bench, thawable), systems }
  const searched = await attempt(() => thawAndSearch(run, bench, thawable, thaw))
  if (searched instanceof ExpectedFailure) return noAnswer(begun, searched.message, prepared)
  const { checkpoint, trial, hazards, images } = searched
  const source = { id: checkpoint.manifest.id, ...described }
  const frozen = { ...prepared, source, scan: hazards.scan, unscanned: hazards.unscanned }
  if (trial instanceof ExpectedFailure) return noAnswer(begun, trial.message, frozen)

  const artifact = await handOver(
    run,
    bench,
    checkpoint,
    { ...plan, thaw: thawPlan },
    trial,
    hazards,
  )
  const launch = launchOf(origin, thawPlan)
  const fresh =
    plan.remedy.how === 'off'
      ? new Map()
      : await startAfresh(run, bench, checkpoint, thaw, trial, launch)
  const explanations = await log.phase('Diagnose', () =>
    explainTrial(trial, fresh, images, hazards, log.info),
  )
  const explained = { trial, explanations, hazards, fresh, images }
  const taken = { origin, launch, thaw }
  const remedy = await findRemedy(run, bench, plan.remedy, checkpoint, taken, explained)
  const facts = { ...frozen, ...explained, systems, remedy, artifact }
  return trial.control.verdict.verdict === 'pass'
    ? finishedReport(begun, facts)
    : controlFailure(begun, facts)
}
