import * as core from '@actions/core'
import { runnerLog } from '../base/log/runner-log.js'
import { cancelOnSignals } from '../base/process/cancel.js'
import { onCommand } from '../base/process/command-log.js'
import { readVariables } from '../base/run/variables.js'
import { check } from '../commands/check.js'
import { givenByRunner } from '../plan/from-action.js'
import { makePlan } from '../plan/make-plan.js'
import { isHandedOver } from '../report/artifact.js'
import { annotate, postSummary, setOutputs } from '../report/outputs.js'
import { endingOf } from './ending.js'
import { exitStatusOf } from './exit-status.js'
import { folderState } from './state.js'
import { catchStrayErrors } from './stray-errors.js'

/** The Action. Sets outputs, annotations, the job summary and the exit status. */
export async function runAction(): Promise<void> {
  const cancel = cancelOnSignals()
  catchStrayErrors(cancel, (message) => core.error(message))
  const log = runnerLog()
  onCommand((commandLine) => log.debug(commandLine))
  try {
    const plan = makePlan(givenByRunner(process.env))
    const { directory, strict } = plan.report
    const report = await check(plan, {
      log,
      variables: readVariables(process.env),
      cancel: cancel.signal,
      remember: (folder) => core.saveState(folderState, folder),
    })
    setOutputs(report, directory)
    annotate(report)
    await postSummary(directory)
    process.exitCode = exitStatusOf(report.verdict, strict, isHandedOver(report))
  } catch (error) {
    const { kind, status, messages } = endingOf(error, cancel)
    const title = kind === 'bad input' ? { title: 'Thawcheck: bad input' } : {}
    core.setOutput('verdict', 'error')
    for (const message of messages) {
      if (kind === 'cancelled') core.info(message)
      else core.error(message, title)
    }
    process.exitCode = status
  }
}
