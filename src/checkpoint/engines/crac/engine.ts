import { criu } from '../criu/engine.js'
import type { Engine } from '../engine.js'
import { errorsOfCommand } from '../said/errors.js'

/** A Java with CRaC. Its CRIU gets the options that it is given for CRIU. */
export const crac: Engine = {
  name: 'crac',
  title: 'CRaC',
  provesItself: false,
  dumpWords: ({ dumpOptions }) => [...dumpOptions],
  restoreWords: criu.restoreWords,
  errorsIn: errorsOfCommand,
}
