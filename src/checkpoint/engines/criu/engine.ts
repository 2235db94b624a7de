import type { Engine } from '../engine.js'
import { criuErrors } from './errors.js'

/** CRIU would call iptables, which a guest does not have. Its code for nftables is built in. */
const networkLock = ['--network-lock', 'nftables']

export const criu: Engine = {
  name: 'criu',
  dumpWords: ({ cpuCap, dumpOptions }) => [
    ...networkLock,
    // Without the same word at the dump, CRIU writes no CPU information for the restore to check.
    ...(cpuCap === 'none' ? [] : capWords(cpuCap)),
    ...dumpOptions,
  ],
  restoreWords: ({ cpuCap, restoreOptions }) => [...capWords(cpuCap), ...restoreOptions],
  errorsIn: criuErrors,
}

/** With a blank instead of `=`, CRIU takes `none` for `all`. */
function capWords(cap: string | undefined): string[] {
  return cap === undefined ? [] : [`--cpu-cap=${cap}`]
}
