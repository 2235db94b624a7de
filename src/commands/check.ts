import { attempt, ExpectedFailure } from '../base/failure.js'
import { orSaid } from '../base/log/or-said.js'
import { openRun, type Run, type Surroundings, withScope } from '../base/run/run.js'
import { layersOf } from '../checkpoint/checkpoint.js'
import {
  commandOf,
  engineOf,
  launchOf,
  machinePlanFor,
  type OpenOrigin,
  obtainCheckpoint,
  openOrigin,
} from '../checkpoint/obtain.js'
import { stateOfTarget } from '../cpu/register-state.js'
import { explainTrial } from '../diagnose/explain-trial.js'
import type { Hazards } from '../diagnose/hazards/hazards.js'
import { findHazardsInChild, type HazardSearch } from '../diagnose/hazards/in-child.js'
import { openImages } from '../diagnose/open-images.js'
import { openBench } from '../machine/bench.js'
import { cpuinfoHere } from '../machine/host/cpuinfo.js'
import { obtainToolkit } from '../machine/toolkit/obtain.js'
import { type Plan, plannedCpus } from '../plan/plan.js'
import { suggestChanges } from '../remedy/suggest.js'
import { controlFailure, finishedReport, noAnswer, startReport } from '../report/build.js'
import type { Report } from '../report/model.js'
import { sourceSentence } from '../report/renderers/source-sentence.js'
import { describeSource } from '../report/source.js'
import { writeReport } from '../report/write.js'
import { startAfresh } from '../trial/fresh/fresh-starts.js'
import { settlePlan } from '../trial/settle.js'
import { runTrial } from '../trial/trial.js'
import { withHazards } from '../trial/with-hazards.js'

/**
 * One whole check. Writes report.json and all evidence into the report folder.
 * @returns the report; its verdict is `error` if the question could not be answered
 * @throws BadInput if the given checkpoint cannot be used; nothing has been started then.
 *   ExpectedFailure if the report cannot be written
 */
export async function check(plan: Plan, around: Surroundings): Promise<Report> {
  const origin = await openOrigin(plan.origin, around)
  return openRun(around, plan.report.directory, async (run) => {
    const report = await checkSteps(run, plan, origin)
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
async function checkSteps(run: Run, plan: Plan, origin: OpenOrigin): Promise<Report> {
  const { log } = run
  const begun = startReport(commandOf(origin))

  const toolkit = await attempt(() => log.phase('Toolkit', () => obtainToolkit(run, plan.machine)))
  if (toolkit instanceof ExpectedFailure) return noAnswer(begun, toolkit.message, {})

  const machine = machinePlanFor(origin, plan.machine)
  const bench = await attempt(() =>
    log.phase('Accelerator', () =>
      openBench(run, toolkit, machine, plannedCpus(plan), engineOf(origin)),
    ),
  )
  const prepared = { toolkit: toolkit.versions }
  if (bench instanceof ExpectedFailure) return noAnswer(begun, bench.message, prepared)

  const checkpoint = await attempt(() => obtainCheckpoint(run, bench, origin))
  if (checkpoint instanceof ExpectedFailure) return noAnswer(begun, checkpoint.message, prepared)
  const source = describeSource(checkpoint, bench.accelerator, cpuinfoHere())
  log.info(sourceSentence(source))

  const images = openImages(checkpoint, toolkit, run)
  const thaw = settlePlan(plan.thaw, bench, checkpoint)
  const { thawed, hazards } = await besideThaws(
    run,
    {
      images: images.images,
      layers: layersOf(checkpoint),
      toolkit: toolkit.directory,
      source: images.source,
      targets: thaw.targets.map((target) => ({ ...target, state: stateOfTarget(target) })),
    },
    () => attempt(() => runTrial(run, bench, checkpoint, thaw)),
  )
  const frozen = { ...prepared, source, scan: hazards.scan, unscanned: hazards.unscanned }
  if (thawed instanceof ExpectedFailure) return noAnswer(begun, thawed.message, frozen)

  const trial = withHazards(thawed, hazards.certain, log.info)
  const launch = launchOf(origin, plan.thaw)
  const wantsRemedy = plan.remedy.how !== 'off'
  const fresh = wantsRemedy
    ? await startAfresh(run, bench, checkpoint, thaw, trial, launch)
    : new Map()
  const explanations = await log.phase('Diagnose', () =>
    explainTrial(trial, fresh, images, hazards, log.info),
  )
  const changes = wantsRemedy
    ? orSaid(log.info, 'what to change is not known', () =>
        suggestChanges({ trial, explanations, hazards }, images, {
          run: commandOf(origin),
          names: checkpoint.manifest.app.environment,
          launch,
          cpuCap: thaw.engine.cpuCap,
        }),
      )
    : undefined
  const facts = { ...frozen, trial, explanations, hazards, fresh, changes }
  return trial.control.verdict.verdict === 'pass'
    ? finishedReport(begun, facts)
    : controlFailure(begun, facts)
}

/**
 * Searches for hazards during the thaws. When the thaws throw, the search is ended; when the search
 * fails, the verdicts stay what the thaws showed.
 */
async function besideThaws<T>(
  run: Run,
  search: HazardSearch,
  thaw: () => Promise<T>,
): Promise<{ readonly thawed: T; readonly hazards: Hazards }> {
  return withScope(run, async (scope, end) => {
    const found = findHazardsInChild(scope, search)
    try {
      return { thawed: await thaw(), hazards: await found }
    } finally {
      end()
      await found
    }
  })
}
