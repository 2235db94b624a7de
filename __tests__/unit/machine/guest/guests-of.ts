import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GuestJob } from '../../../../src/machine/guest/guest-job.js'
import type { Equipment } from '../../../../src/machine/job/equipment.js'
import { openStateStore } from '../../../../src/machine/states/store.js'
import { scratch } from '../../../scratch.js'

/**
 * What a program that stands for QEMU begins with. It answers what is asked of it to save a state and to load
 * one, by `answer` and `status`; whether it was told to load one is in `isLoaded`. `say` writes to the record,
 * and `hear` waits until what came on it ends with a text.
 */
const begin = `#!${process.execPath}
const { existsSync, writeFileSync } = require('node:fs')
const { Socket } = require('node:net')
const isLoaded = process.argv.includes('-incoming')
const socket = (fd) => new Socket({ fd, readable: true, writable: true })
const record = socket(3)
const say = (...lines) => record.write(lines.join('\\n') + '\\n')
let heard = ''
const wake = []
record.on('data', (chunk) => { heard += chunk.toString('latin1'); for (const one of wake) one() })
const hear = (text) => new Promise((resolve) => {
  const look = () => heard.trimEnd().replace(/\\0+$/, '').endsWith(text) && resolve()
  wake.push(look)
  look()
})
let answer = () => ({ return: {} })
let status = 'completed'
if (process.argv.includes('-mon')) {
  const monitor = socket(4)
  const tell = (message) => monitor.write(JSON.stringify(message) + '\\n')
  tell({ QMP: {} })
  require('node:readline').createInterface({ input: monitor }).on('line', (line) => {
    const { execute, arguments: given } = JSON.parse(line)
    if (execute === 'migrate') writeFileSync(given.uri.replace('file:', ''), 'devices')
    const answered = answer(execute)
    if (given?.uri && answered.return) tell({ event: 'MIGRATION', data: { status } })
    if (answered) tell(answered)
  })
}
`

/** Equipment whose QEMU is a program for Node: a real process, with the sockets that QEMU has. */
export function guestsOf(program: string): Equipment {
  const directory = scratch('toolkit')
  mkdirSync(join(directory, 'lib'))
  writeFileSync(join(directory, 'toolkit.json'), '{}')
  // What starts the programs of a toolkit.
  writeFileSync(join(directory, 'lib/ld-linux-x86-64.so.2'), `${begin}${program}`, { mode: 0o755 })
  return {
    toolkit: { directory, versions: {}, criuLibraries: [], containerLibraries: [] },
    directory: scratch('guests'),
    initramfs: { path: '', sha256: '' },
    states: openStateStore(join(scratch('states'), 'states'), 1e9),
  }
}

/** A job for such a guest, whose state can be saved. */
export function jobFor({ directory }: Equipment): GuestJob {
  return {
    ...{
      name: 'guest',
      cpu: 'max',
      accel: 'tcg',
      memory: 1,
      cores: 1,
      files: [],
      limitSeconds: 60,
    },
    root: { image: '/none' },
    disk: { path: '/none', format: 'raw', throwAway: true },
    console: join(directory, 'console'),
  }
}
