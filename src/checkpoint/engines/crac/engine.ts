import { lastLines } from '../../../base/process/tail.js'
import { criu } from '../criu/engine.js'
import { criuErrors } from '../criu/errors.js'
import type { Engine } from '../engine.js'

/** A Java with CRaC. Its CRIU gets the options that it is given for CRIU. */
export const crac: Engine = {
  name: 'crac',
  title: 'CRaC',
  provesItself: false,
  dumpWords: ({ dumpOptions }) => [...dumpOptions],
  restoreWords: criu.restoreWords,
  errorsIn: (log, said) => {
    const errors = criuErrors(log)
    return errors.length > 0 ? errors : lastLines(said).slice(-1)
  },
}
