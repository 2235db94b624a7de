import { debug, endGroup, info, startGroup } from '@actions/core'
import { inert } from '../text/text.js'
import type { Log } from './log.js'

/**
 * A log for the runner: one group per phase, and no text that the runner takes for a command. Debug
 * messages are shown where debug logging is enabled for the workflow.
 */
export function runnerLog(): Log {
  return {
    async phase(title, work) {
      startGroup(inert(title))
      try {
        return await work()
      } finally {
        endGroup()
      }
    },
    info: (text) => info(inert(text)),
    debug: (text) => debug(inert(text)),
  }
}
