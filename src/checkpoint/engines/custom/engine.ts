import type { Engine } from '../engine.js'
import { errorsOfCommand } from '../said/errors.js'

/** Commands of the user's. Many of them call CRIU, and then its log tells most. */
export const custom: Engine = {
  name: 'custom',
  title: 'the restore command',
  provesItself: false,
  dumpWords: () => [],
  restoreWords: () => [],
  errorsIn: errorsOfCommand,
}
