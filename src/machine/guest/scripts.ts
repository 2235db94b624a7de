import { readFileSync } from 'node:fs'
import { here } from '../../base/here.js'

/** The scripts that every job needs, by the name they have where it runs. */
export const scriptNames = [
  'record.sh',
  'root.sh',
  'job.sh',
  'engine-criu.sh',
  'app.sh',
  'become.sh',
  'trace.sh',
  'untraced.sh',
  'check.sh',
  'cpu.sh',
  'checkpoint.sh',
  'hold.sh',
  'thaw.sh',
] as const

/** What comes before them: in a guest, and on this machine itself. */
type First = 'init.sh' | 'machine.sh' | 'runner.sh'

/** The text of a script. The build puts them beside the code. */
export function script(name: (typeof scriptNames)[number] | First): string {
  return readFileSync([here, 'scripts', name].join('/'), 'utf8')
}
