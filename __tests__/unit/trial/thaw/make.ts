import { letters } from '../../../../src/cpu/probe-program.js'
import { probes } from '../../../../src/cpu/probes.js'
import { line, releases, root, starts } from '../make.js'

/** A thaw in which all went well. */
export const well = [
  'boot 1.2',
  'restored 0 128',
  `app ${root}`,
  'alive',
  'watched 1003',
  'verified yes 0',
]
/** Every probe ran. */
export const probed = `probed ${letters.ran.repeat(probes.length)}`
export const cpu = ['kernel 6.12.1', 'model QEMU TCG CPU', 'flags fpu sse4_1']
/** What every guest says besides, if it traced everything. */
export const whole = [...cpu, probed, 'dropped life 0', 'dropped faults 0', 'done']
/** The trace of CRIU creating the app's first process, and letting go of it. */
export const tree =
  line('criu', 185, starts(root, '0'), 185, 11) + line('criu', 180, releases(root), 180, 12)
export const quiet = { life: tree, faults: '' }
