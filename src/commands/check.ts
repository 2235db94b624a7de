import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { echoOutput } from '../base/log/echo.js'
import type { Log } from '../base/log/log.js'
import { Progress } from '../base/log/progress.js'
import { MachineryFailure } from '../base/process/failure.js'
import { openReportFolder, type ReportFolder, writeReport } from '../base/run/report-folder.js'
import { withTemporaryFolder } from '../base/run/temporary.js'
import { takeAnywhere } from '../checkpoint/fallback.js'
import { bootable, choosePlace, type Place } from '../checkpoint/origin.js'
import { CheckpointFailure } from '../checkpoint/refusal.js'
import { describeSource, machineOf, placeName } from '../checkpoint/source.js'
import { takeCheckpoint, writeManifest } from '../checkpoint/take.js'
import { featuresFromLinuxFlags } from '../cpu/features.js'
import { openDiagnoser } from '../diagnose/diagnoser.js'
import { explainFaults } from '../diagnose/explain.js'
import { findSilent } from '../diagnose/hazards/find-silent.js'
import { latentHazards } from '../diagnose/hazards/latent.js'
import { silentHazards } from '../diagnose/hazards/silent.js'
import { openProcesses } from '../diagnose/processes.js'
import { readCpuInfo } from '../formats/images/cpuinfo.js'
import { prepare } from '../machine/bench.js'
import { callerHere } from '../machine/guest/job.js'
import { whyNotOnRunner } from '../machine/host/possible.js'
import { guestsAtOnce, largest } from '../machine/host/resources.js'
import { obtainToolkit } from '../machine/toolkit/obtain.js'
import type { Plan } from '../plan/plan.js'
import {
  type Finished,
  type NoAnswer,
  type Outcome,
  type Report,
  reportSchema,
} from '../report/model.js'
import { makeOutcome } from '../report/outcome.js'
import { sourceSentence } from '../report/renderers/source-sentence.js'
import { runVerdict } from '../report/run-verdict.js'
import { planGuests } from '../trial/requests.js'
import type { TargetResult } from '../trial/result.js'
import { ControlFailure, thawAll } from '../trial/trial.js'

export interface Surroundings {
  readonly log: Log
  /** Aborted when the run is to end early; the run then ends everything and throws. */
  readonly cancel: AbortSignal
  /** Told which temporary folder the run has, for whoever cleans up after a kill. */
  readonly remember: (folder: string) => void
}

/** What is known of a run that ended early, for its report. */
type Known = {
  -readonly [Key in 'source' | 'toolkit' | 'scan' | 'control']?: Exclude<NoAnswer[Key], undefined>
}

/**
 * One whole check. Writes report.json and all evidence into the report folder.
 * @returns the report; its verdict is `error` when there is no answer
 */
export async function check(plan: Plan, surroundings: Surroundings): Promise<Report> {
  const folder = openReportFolder(plan.reportDir)
  const known: Known = {}
  const started = new Date().toISOString()
  const common = { schema: reportSchema, started, command: plan.run } as const
  let report: Report
  try {
    const finished = await withTemporaryFolder(surroundings.remember, (temporary) =>
      steps(plan, surroundings, folder, temporary, known),
    )
    report = { ...common, ...finished }
  } catch (error) {
    if (!isExpected(error)) throw error
    report = { ...common, verdict: 'error', words: error.message, ...known, targets: [] }
  }
  writeReport(folder, report)
  return report
}

async function steps(
  plan: Plan,
  { log, cancel }: Surroundings,
  folder: ReportFolder,
  temporary: string,
  known: Known,
): Promise<Omit<Finished, 'schema' | 'started' | 'command'>> {
  const halt = new AbortController()
  const ending = AbortSignal.any([cancel, halt.signal])
  const progress = new Progress(log)
  try {
    const toolkit = await log.phase('Toolkit', () =>
      obtainToolkit({ given: plan.toolkit, cache: plan.cache, temporary, say: log.info }),
    )
    known.toolkit = toolkit.versions
    const { host, rig, accelerator, offers } = await log.phase('Accelerator', () =>
      prepare(plan, toolkit, temporary, log, ending),
    )
    const caller = callerHere()
    const chosen = await choosePlace(plan, accelerator.accel, () => whyNotOnRunner(rig, caller))
    const take = (wanted: Place) =>
      log.phase(`Checkpoint ${placeName(wanted)}`, async () => {
        const place = bootable(wanted, offers[0])
        const evidence = folder.evidence('checkpoint')
        const taken = await takeCheckpoint(rig, plan, caller, {
          place,
          folder: join(folder.path, evidence),
          onPhase: (phase) => progress.enter('checkpoint', phase),
          onOutput: echoOutput(log),
        })
        progress.leave('checkpoint', `taken, after ${taken.times.ready} s until the app was ready`)
        return { place, evidence, taken }
      })
    const { place, evidence, taken: checkpoint } = await takeAnywhere(chosen, plan, take, log)
    const checkpointFolder = join(folder.path, evidence)
    const cpuinfo = readFileSync('/proc/cpuinfo', 'utf8')
    known.source = describeSource(place, accelerator, checkpoint, evidence, cpuinfo)
    log.info(sourceSentence(known.source))
    writeManifest(checkpointFolder, manifest(plan, known))

    const images = join(checkpointFolder, 'images')
    const roots = [join(checkpointFolder, 'upper'), '/']
    const code = await findSilent(images, roots)
    const processes = orSay(
      () => openProcesses(images, roots, toolkit.directory, roots, ending),
      log,
    )
    const source = featuresFromLinuxFlags([...checkpoint.flags])
    const scan = await latentHazards({ images, roots, processes }, source, plan.targets, log.info)
    if (scan) known.scan = scan
    const targets = planGuests(plan.targets, checkpoint.flags, offers)
    const guests = targets.flatMap((target) => target.guests).length + 1
    const jobs = guestsAtOnce(plan.jobs, host, largest(rig, plan.targets), guests)
    const title = `Thaw on the source CPU and ${targets.length} targets, ${jobs} at a time`
    const explaining = {
      diagnoser: openDiagnoser(processes, log.info),
      cpuinfo: orSay(() => readCpuInfo(images), log),
      sourceFlags: checkpoint.flags,
      say: log.info,
    }
    const outcomeOf = async (result: TargetResult): Promise<Outcome> => {
      const { features } = result.target
      // Which instructions are silent is known only of a CPU whose features are.
      const silent = features === undefined ? [] : silentHazards(code, source, features)
      return makeOutcome(result, await explainFaults(result, explaining), silent)
    }
    const thawed = await log
      .phase(title, () =>
        thawAll({
          plan,
          rig,
          caller,
          checkpoint,
          place,
          targets,
          folder,
          progress,
          sourceMachine: machineOf(place, accelerator.accel, checkpoint),
          taken: {
            on: place.where === 'runner' ? 'host' : 'guest',
            kvm: accelerator.accel === 'kvm',
          },
          atOnce: jobs,
          halt: () => halt.abort(),
        }),
      )
      .catch(async (error) => {
        if (error instanceof ControlFailure) known.control = await outcomeOf(error.control)
        throw error
      })
    ending.throwIfAborted()
    const control = await outcomeOf(thawed.control)
    const outcomes: Outcome[] = []
    for (const result of thawed.targets) outcomes.push(await outcomeOf(result))
    return {
      ...runVerdict(outcomes),
      source: known.source,
      toolkit: toolkit.versions,
      scan,
      control,
      targets: outcomes,
    }
  } finally {
    progress.stop()
  }
}

/** Reads what makes an explanation richer, and no verdict another one. */
function orSay<T>(read: () => T, log: Log): T | undefined {
  try {
    return read()
  } catch (error) {
    log.info(`the checkpoint's images: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

/** Names of the environment and never its values: those may be secrets. */
function manifest(plan: Plan, { source, toolkit }: Known): object {
  return { command: plan.run, source, toolkit, environment: Object.keys(plan.environment) }
}

/** Failures that are told as they are; anything else is a mistake of ours. */
function isExpected(error: unknown): error is Error {
  return [CheckpointFailure, ControlFailure, MachineryFailure].some((kind) => error instanceof kind)
}
