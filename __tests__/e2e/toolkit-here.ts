import { tmpdir } from 'node:os'
import { terminalLog } from '../../src/base/log/terminal-log.js'
import { readVariables } from '../../src/base/run/variables.js'
import { obtainToolkit } from '../../src/machine/toolkit/obtain.js'
import type { Toolkit } from '../../src/machine/toolkit/toolkit.js'

/** This machine's toolkit, fetched if it is not there yet. */
export function toolkitHere(): Promise<Toolkit> {
  const run = {
    log: terminalLog({ write: () => {} }),
    // Nothing is put there, since the toolkit is kept.
    temporary: tmpdir(),
    variables: readVariables(process.env),
    cancel: new AbortController().signal,
  }
  return obtainToolkit(run, { toolkit: undefined, cache: true })
}
