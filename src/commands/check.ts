import { join } from 'node:path'
import { echoOutput } from '../base/log/echo.js'
import type { Log } from '../base/log/log.js'
import { Progress } from '../base/log/progress.js'
import { messageOf } from '../base/message-of.js'
import { MachineryFailure } from '../base/process/failure.js'
import { openReportFolder, type ReportFolder, writeReport } from '../base/run/report-folder.js'
import { withTemporaryFolder } from '../base/run/temporary.js'
import type { Variables } from '../base/run/variables.js'
import { takeAnywhere } from '../checkpoint/fallback.js'
import { bootable, choosePlace, type Place } from '../checkpoint/origin.js'
import { CheckpointFailure } from '../checkpoint/refusal.js'
import { describeSource, placeName } from '../checkpoint/source.js'
import { takeCheckpoint, writeManifest } from '../checkpoint/take.js'
import { featuresFromLinuxFlags } from '../cpu/features.js'
import { openDiagnoser } from '../diagnose/diagnoser.js'
import { findSilent } from '../diagnose/hazards/find-silent.js'
import { latentHazards } from '../diagnose/hazards/latent.js'
import { openProcesses } from '../diagnose/processes.js'
import { readCpuInfo } from '../formats/images/cpuinfo.js'
import { prepare } from '../machine/bench.js'
import { callerHere } from '../machine/host/caller.js'
import { cpuinfoHere } from '../machine/host/cpuinfo.js'
import { whyNotOnRunner } from '../machine/host/possible.js'
import { guestsAtOnce, largest } from '../machine/host/resources.js'
import { obtainToolkit } from '../machine/toolkit/obtain.js'
import type { Plan } from '../plan/plan.js'
import { type Report, reportSchema } from '../report/model.js'
import { overall } from '../report/overall.js'
import { sourceWords } from '../report/renderers/source-sentence.js'
import { planGuests } from '../trial/requests.js'
import { ControlFailure, thawAll } from '../trial/trial.js'

export interface Surroundings {
  readonly log: Log
  readonly variables: Variables
  /** Aborted when the run is to end early; the run then ends everything and throws. */
  readonly cancel: AbortSignal
  /** Told which temporary folder the run has, for whoever cleans up after a kill. */
  readonly remember: (folder: string) => void
}

/** What is known of a run that ended early, for its report. */
type Known = { -readonly [Key in keyof Report]?: Report[Key] }

/**
 * One whole check. Writes report.json and all evidence into the report folder.
 * @returns the report; its verdict is `error` when there is no answer
 */
export async function check(plan: Plan, surroundings: Surroundings): Promise<Report> {
  const folder = openReportFolder(plan.reportDir)
  const known: Known = { started: new Date().toISOString(), command: plan.run }
  let conclusion: Pick<Report, 'verdict' | 'words'>
  try {
    conclusion = await withTemporaryFolder(
      surroundings.variables.temporaryDirectory,
      surroundings.remember,
      (temporary) => steps(plan, surroundings, folder, temporary, known),
    )
  } catch (error) {
    if (!isExpected(error)) throw error
    if (error instanceof ControlFailure) known.control = error.control
    conclusion = { verdict: 'error', words: error.message }
  }
  const { started = '', command = '', targets = [], ...rest } = known
  const report = {
    schema: reportSchema,
    ...conclusion,
    started,
    command,
    ...rest,
    targets,
  } as const
  writeReport(folder, report)
  return report
}

async function steps(
  plan: Plan,
  { log, variables, cancel }: Surroundings,
  folder: ReportFolder,
  temporary: string,
  known: Known,
): Promise<Pick<Report, 'verdict' | 'words'>> {
  const halt = new AbortController()
  const ending = AbortSignal.any([cancel, halt.signal])
  const progress = new Progress(log)
  try {
    const toolkit = await log.phase('Toolkit', () =>
      obtainToolkit({
        given: plan.toolkit,
        cache: plan.cache,
        temporary,
        variables,
        say: log.info,
        cancel: ending,
      }),
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
    const cpuinfo = cpuinfoHere()
    known.source = describeSource(place, accelerator, checkpoint, evidence, cpuinfo)
    log.info(sourceWords(known.source))
    writeManifest(checkpointFolder, manifest(plan, known))

    const images = join(checkpointFolder, 'images')
    const roots = [join(checkpointFolder, 'upper'), '/']
    const code = await findSilent(images, roots)
    const processes = orSay(
      () => openProcesses(images, roots, toolkit.directory, roots, ending),
      log,
    )
    const source = featuresFromLinuxFlags([...checkpoint.flags])
    known.scan = await latentHazards({ images, roots, processes }, source, plan.targets, log.info)
    const targets = planGuests(plan.targets, checkpoint.flags, offers)
    const guests = targets.flatMap((target) => target.guests).length + 1
    const jobs = guestsAtOnce(plan.jobs, host, largest(rig, plan.targets), guests)
    const title = `Thaw on the source CPU and ${targets.length} targets, ${jobs} at a time`
    const thawed = await log.phase(title, () =>
      thawAll({
        ...{ plan, rig, caller, checkpoint, place, code, targets, folder, progress },
        sourceAccel: place.where === 'runner' ? 'none' : accelerator.accel,
        diagnoser: openDiagnoser(processes, log.info),
        cpuinfo: orSay(() => readCpuInfo(images), log),
        say: log.info,
        taking: { where: place.where, kvm: accelerator.accel === 'kvm' },
        atOnce: jobs,
        halt: () => halt.abort(),
      }),
    )
    ending.throwIfAborted()
    known.control = thawed.control
    known.targets = thawed.targets
    return overall(thawed.targets)
  } finally {
    progress.stop()
  }
}

/** Reads what makes an explanation richer, and no verdict another one. */
function orSay<T>(read: () => T, log: Log): T | undefined {
  try {
    return read()
  } catch (error) {
    log.info(`the checkpoint's images: ${messageOf(error)}`)
    return undefined
  }
}

/** Names of the environment and never its values: those may be secrets. */
function manifest(plan: Plan, { source, toolkit, command }: Known): object {
  return { command, source, toolkit, environment: Object.keys(plan.environment) }
}

/** Failures that are told as they are; anything else is a mistake of ours. */
function isExpected(error: unknown): error is Error {
  return [CheckpointFailure, ControlFailure, MachineryFailure].some((kind) => error instanceof kind)
}
