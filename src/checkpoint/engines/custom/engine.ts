import { lastLines } from '../../../base/process/tail.js'
import { criuErrors } from '../criu/errors.js'
import type { Engine } from '../engine.js'

/** Commands of the user's. Many of them call CRIU, and then its log tells most. */
export const custom: Engine = {
  name: 'custom',
  title: 'the restore command',
  provesItself: false,
  dumpWords: () => [],
  restoreWords: () => [],
  errorsIn: (log, said) => {
    const errors = criuErrors(log)
    return errors.length > 0 ? errors : lastLines(said).slice(-1)
  },
}
