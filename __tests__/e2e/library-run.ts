// As built: the scripts of guests lie beside the built code.
import type { Surroundings } from '../../lib/base/run/run.js'
import { readVariables } from '../../lib/base/run/variables.js'

/** What surrounds a run that calls the code directly, and says nothing. */
export function quietly(): Surroundings {
  return {
    log: {
      phase: (_, work) => work(),
      info: () => {},
      debug: () => {},
    },
    cancel: new AbortController().signal,
    remember: () => {},
    variables: readVariables(process.env),
  }
}
