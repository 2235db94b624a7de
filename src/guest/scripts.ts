import { readFileSync } from 'node:fs'
import { here } from '../here.js'

/** The guest's scripts that are read after init.sh, by the name they have in the guest. */
export const scriptNames = [
  'record.sh',
  'job.sh',
  'app.sh',
  'become.sh',
  'trace.sh',
  'cpu.sh',
  'checkpoint.sh',
  'thaw.sh',
] as const

/** The text of a guest's script. The build puts them beside the code. */
export function script(name: (typeof scriptNames)[number] | 'init.sh'): string {
  return readFileSync([here, 'scripts', name].join('/'), 'utf8')
}
