import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { toolkitKey } from '../../src/machine/toolkit/obtain.js'
import { toolCommand } from '../../src/machine/toolkit/toolkit.js'
import { scratch } from '../scratch.js'
import { apps } from './command.js'

/** A program that CRIU freezes: its command, and the output that shows that it is ready. */
export interface Program {
  readonly command: readonly string[]
  readonly ready: RegExp
}

const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')

/** The Python that Debian's crit uses. */
export const systemPython = '/usr/bin/python3'

/** The folder of the toolkit, after any run of the command has fetched it. */
export const toolkit = join(cache, 'thawcheck', toolkitKey())

/** A program that runs in a session of its own, without a terminal. */
export interface Started {
  readonly folder: string
  /** Freezes it, which also ends it. @returns the folder of CRIU's images */
  freeze(): Promise<string>
  end(): void
}

/** Starts a program. CRIU needs root to freeze it. */
export function startProgram({ command, ready }: Program): Started {
  const folder = scratch('frozen')
  const output = join(folder, 'output')
  const log = openSync(output, 'w')
  const [name = '', ...args] = command
  const child = spawn(name, args, {
    cwd: apps,
    // It is killed at the end, so it cannot remove its temporary files itself.
    env: { ...process.env, TMPDIR: folder },
    detached: true,
    stdio: ['ignore', log, log],
  })
  const said = () => (existsSync(output) ? readFileSync(output, 'utf8') : '')
  return {
    folder,
    async freeze() {
      for (let waited = 0; !ready.test(said()); waited += 50) {
        if (waited > 60_000) throw new Error(`${name} is not ready; it said: ${said()}`)
        await sleep(50)
      }
      const images = join(folder, 'images')
      mkdirSync(images)
      const options = ['dump', '-t', `${child.pid}`, '-D', images, '-v4', '-o', 'dump.log']
      const [criu = '', ...words] = toolCommand(toolkit, 'criu', options)
      const dump = spawnSync(criu, words, { stdio: ['ignore', 'ignore', 'ignore'] })
      if (dump.status !== 0) {
        const errors = readFileSync(join(images, 'dump.log'), 'utf8').match(/^.*Error.*$/gm)
        throw new Error(`CRIU could not freeze ${name}: ${errors?.join('\n')}`)
      }
      return images
    },
    end() {
      if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), 9)
    },
  }
}

/** The output of `crit decode`, CRIU's own reader of images, one text for each path. */
export function critDecode(paths: readonly string[]): string[] {
  const program =
    'import json, sys, pycriu\n' +
    'for path in sys.argv[1:]: print(json.dumps(pycriu.images.load(open(path, "rb"))))'
  const said = execFileSync(systemPython, ['-c', program, ...paths], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  return said.trimEnd().split('\n')
}
