import * as core from '@actions/core'
import { removeLeftovers } from '../base/process/leftovers.js'
import { folderState } from './state.js'

/** The Action's post step. It cleans up after a job that was killed before it could. */
export async function runPost(): Promise<void> {
  const folder = core.getState(folderState)
  if (folder === '') return
  const ended = await removeLeftovers(folder)
  if (ended.length > 0) core.info(`Ended what the run had left: ${ended.join(', ')}`)
}
