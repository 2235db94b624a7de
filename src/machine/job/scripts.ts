import { readFileSync } from 'node:fs'
import { here } from '../../base/here.js'

/** The scripts that every job needs. */
export const scriptNames = [
  'record.sh',
  'root.sh',
  'prepare.sh',
  'job.sh',
  'engine-criu.sh',
  'engine-custom.sh',
  'engine-crac.sh',
  'freeze.sh',
  'revive.sh',
  'app.sh',
  'become.sh',
  'trace.sh',
  'trace-images.sh',
  'untraced.sh',
  'check.sh',
  'cpu.sh',
  'start-app.sh',
  'checkpoint.sh',
  'hold.sh',
  'watch.sh',
  'proof.sh',
  'container.sh',
  'thaw.sh',
  'start.sh',
  'measure.sh',
  'maps.sh',
  'crashed.sh',
] as const

/** The scripts that run before job.sh: in a guest, and on this machine itself. */
type First = 'init.sh' | 'machine.sh' | 'runner.sh'

/** The end of the script of an exported checkpoint. */
type Exported = 'restore.sh'

/** The text of a script. The build copies the scripts into a folder beside the code. */
export function script(name: (typeof scriptNames)[number] | First | Exported): string {
  return readFileSync([here, 'scripts', name].join('/'), 'utf8')
}
