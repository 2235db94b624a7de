import { letters } from '../../../../src/cpu/probe-program.js'
import { probes } from '../../../../src/cpu/probes.js'
import type { GuestRun } from '../../../../src/machine/guest/listen.js'
import { line, root, starts } from '../make.js'

/** A guest whose record has these lines and files. */
export function guest(
  lines: readonly string[],
  files: Record<string, string | Buffer> = {},
  broken?: string,
): GuestRun {
  return {
    lines: lines.map((text) => {
      const [word = '', ...rest] = text.split(' ')
      return { word, rest: rest.join(' ') }
    }),
    files: new Map(
      Object.entries(files).map(([name, content]) => [name, Buffer.from(content as string)]),
    ),
    broken,
    times: { boot: 2.1, total: 20 },
  }
}

/** The record of a successful thaw. */
export const well = ['boot 1.2', 'restored 0 128', 'alive', 'watched 1003', 'verified yes 0']
/** Every probe ran. */
export const probed = `probed ${letters.ran.repeat(probes.length)}`
const cpu = ['kernel 6.12.1', 'model QEMU TCG CPU', 'flags fpu sse4_1']
/** The other lines of a record, if nothing was dropped from the traces. */
export const whole = [...cpu, probed, 'dropped life 0', 'dropped faults 0', 'done']
/** The trace of CRIU creating the app's first process. */
export const tree = line('criu', 185, starts(root, '0'))
export const quiet = { life: tree, faults: '' }
