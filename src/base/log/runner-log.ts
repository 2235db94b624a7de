import { endGroup, info, startGroup } from '@actions/core'
import { inert } from '../text/text.js'
import type { Log } from './log.js'

/** A log for the runner: a group per phase, and no text that it takes for a command. */
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
  }
}
