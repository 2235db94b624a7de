import type { Engine } from '../engine.js'
import { criuErrors } from './errors.js'
import { withRepeated } from './repeated-options.js'

/** By default CRIU calls iptables, which a guest does not have. Its support for nftables is built in. */
const networkLock = ['--network-lock', 'nftables']

export const criu: Engine = {
  name: 'criu',
  title: 'CRIU',
  provesItself: true,
  dumpWords: ({ cpuCap, dumpOptions }) => [
    ...networkLock,
    // The dump needs the same option: without it, CRIU writes no CPU information to check later.
    ...(cpuCap === 'none' ? [] : capWords(cpuCap)),
    ...dumpOptions,
  ],
  restoreWords: ({ cpuCap, dumpOptions, restoreOptions }) => [
    ...capWords(cpuCap),
    ...withRepeated(dumpOptions, restoreOptions),
  ],
  errorsIn: (log) => criuErrors(log),
}

/** The `=` matters: with a blank instead, CRIU reads `none` as `all`. */
function capWords(cap: string | undefined): string[] {
  return cap === undefined ? [] : [`--cpu-cap=${cap}`]
}
