import * as core from '@actions/core'
import { removeLeftovers } from '../base/process/leftovers.js'
import { textOf } from './ending.js'
import { exitStatuses } from './exit-status.js'
import { folderState } from './state.js'

/** The Action's post step. It cleans up after a job that was killed before it could. */
export async function runPost(): Promise<void> {
  const folder = core.getState(folderState)
  if (folder === '') return
  try {
    const ended = await removeLeftovers(folder)
    if (ended.length > 0) core.info(`Ended what the run had left: ${ended.join(', ')}`)
  } catch (error) {
    core.error(textOf(error))
    // Not 1, which means that a target failed.
    process.exitCode = exitStatuses['no answer'].status
  }
}
