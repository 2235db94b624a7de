import * as core from '@actions/core'
import { BadInput } from '../base/bad-input.js'
import { runnerLog } from '../base/log/runner-log.js'
import { cancelOnSignals } from '../base/process/cancel.js'
import { onCommand } from '../base/process/command-log.js'
import { readVariables } from '../base/run/variables.js'
import { check } from '../commands/check.js'
import { givenByRunner } from '../plan/from-action.js'
import { makePlan } from '../plan/plan.js'
import { annotate, setOutputs, writeSummary } from '../report/outputs.js'
import { exitStatus } from '../report/overall.js'

/** Where the post step finds the run's temporary folder. */
export const folderState = 'temporary-folder'

/** The Action. Sets outputs, annotations, the job summary and the exit status. */
export async function runAction(): Promise<void> {
  const cancel = cancelOnSignals()
  const log = runnerLog()
  onCommand((commandLine) => log.debug(commandLine))
  try {
    const plan = makePlan(givenByRunner(process.env))
    const report = await check(plan, {
      log,
      variables: readVariables(process.env),
      cancel: cancel.signal,
      remember: (folder) => core.saveState(folderState, folder),
    })
    setOutputs(report, plan.reportDir)
    annotate(report)
    await writeSummary(report, plan.reportDir)
    process.exitCode = exitStatus(report.verdict, plan.strict)
  } catch (error) {
    if (cancel.signal.aborted) {
      core.info('Cancelled: every guest has been ended.')
      process.exitCode = cancel.exitStatus()
    } else if (error instanceof BadInput) {
      for (const problem of error.problems) core.error(problem, { title: 'Thawcheck: bad input' })
      process.exitCode = 2
    } else {
      core.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
      process.exitCode = 4
    }
  }
}
