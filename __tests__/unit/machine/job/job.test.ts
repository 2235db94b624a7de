import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Caller } from '../../../../src/machine/host/caller.js'
import type { Entry } from '../../../../src/machine/job/cpio.js'
import {
  bareJobFiles,
  type CheckpointJob,
  checkJobFiles,
  checkpointJobFiles,
  measureJobFiles,
  type StartJob,
  startJobFiles,
  type ThawJob,
  thawJobFiles,
} from '../../../../src/machine/job/job.js'
import { scratch } from '../../../scratch.js'

const folder = scratch('job-test')
afterAll(() => rmSync(folder, { recursive: true }))

const user: Caller = { uid: 1000, gid: 100, home: '/home/o’neil', host: 'build-7' }
const app = { user, environment: {}, workingDirectory: '/srv' }

function checkpointFiles(job: Partial<CheckpointJob> = {}): Entry[] {
  return checkpointJobFiles({
    app,
    run: './app',
    ready: undefined,
    readyLog: false,
    warmUp: 0,
    timeout: 600,
    engine: { name: 'criu', options: [] },
    ...job,
  })
}

function thawFiles(job: Partial<ThawJob> = {}): Entry[] {
  return thawJobFiles({
    app,
    verify: undefined,
    watch: 10,
    timeout: 600,
    engine: { name: 'criu', options: [] },
    elsewhere: false,
    ...job,
  })
}

function startFiles(job: Partial<StartJob> = {}): Entry[] {
  return startJobFiles({
    ...{ app, run: './app', ready: undefined, readyLog: false, warmUp: 0, timeout: 60 },
    thaw: { verify: undefined, watch: 10, timeout: 600 },
    engine: 'criu',
    ...job,
  })
}

/** Contents by path; folders have none. */
function contents(entries: readonly Entry[]): Map<string, string | undefined> {
  return new Map(
    entries.map((entry) => [entry.path, entry.kind === 'file' ? String(entry.content) : undefined]),
  )
}

/** The settings as a real shell has them once it has read the file. */
function settingsIn(entries: readonly Entry[]): Record<string, string> {
  const text = contents(entries).get('thawcheck/settings') ?? ''
  const names = [...text.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name as string)
  const path = join(folder, 'settings')
  writeFileSync(path, text)
  const script = 'set -eu; . "$0"; for name; do eval "printf %s\\\\\\\\0 \\"\\$$name\\""; done'
  const output = execFileSync('sh', ['-c', script, path, ...names], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  const values = output.split('\0')
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}

describe('the files of a job', () => {
  it('have each folder before what is in it', () => {
    expect([...contents(checkpointFiles({ ready: 'true' })).keys()]).toEqual([
      'thawcheck/commands',
      'thawcheck/commands/run',
      'thawcheck/commands/ready',
      'thawcheck/words',
      'thawcheck/words/environment',
      'thawcheck/words/engine-options',
      'thawcheck/as-user',
      'thawcheck/settings',
    ])
  })

  it('have the commands as they are, without a shell having looked at them', () => {
    const run = `exec ./app --name "it's" $(hostname) \`id\` # ü`
    expect(contents(checkpointFiles({ run })).get('thawcheck/commands/run')).toBe(run)
  })

  it('of a fresh start have all commands', () => {
    const files = contents(
      startFiles({ ready: 'a', thaw: { verify: 'b', watch: 10, timeout: 600 } }),
    )
    for (const [name, command] of Object.entries({ run: './app', ready: 'a', verify: 'b' })) {
      expect(files.get(`thawcheck/commands/${name}`)).toBe(command)
    }
  })

  it('of a benchmark have it beside the command that starts the app', () => {
    const entries = measureJobFiles({
      ...{ app, run: './app', ready: 'a', readyLog: false, warmUp: 0, timeout: 60 },
      ...{ benchmark: './bench "$X"', engine: 'criu' },
    })
    const files = contents(entries)
    expect(files.get('thawcheck/commands/benchmark')).toBe('./bench "$X"')
    expect(files.get('thawcheck/commands/ready')).toBe('a')
    expect(settingsIn(entries)).toMatchObject({ JOB: 'measure', TIMEOUT: '60' })
  })

  it('have no file for a command that there is not', () => {
    expect(contents(checkpointFiles()).has('thawcheck/commands/ready')).toBe(false)
    expect(contents(thawFiles()).has('thawcheck/commands/verify')).toBe(false)
    expect(contents(thawFiles({ verify: 'true' })).get('thawcheck/commands/verify')).toBe('true')
  })

  it('need no app to say that a guest is there, or to prove what CRIU can do', () => {
    expect(settingsIn(bareJobFiles('hello'))).toEqual({ JOB: 'hello' })
    expect(settingsIn(checkJobFiles(user, 'criu'))).toEqual({
      JOB: 'check',
      ENGINE: 'criu',
    })
  })
})

describe('the settings of a job', () => {
  it('tell who, where and how long, in whole numbers', () => {
    const workingDirectory = "/srv/it's $HOME\nhere"
    const where = { ...app, workingDirectory }
    const common = {
      ENGINE: 'criu',
      HOST_NAME: 'build-7',
      DIRECTORY: workingDirectory,
      TIMEOUT: '120',
    }
    expect(settingsIn(checkpointFiles({ app: where, timeout: 120, warmUp: 0.25 }))).toEqual({
      ...common,
      JOB: 'checkpoint',
      WARM_UP: '25',
      READY_LOG: 'no',
    })
    expect(settingsIn(thawFiles({ app: where, timeout: 120, watch: 1.5 }))).toEqual({
      ...common,
      JOB: 'thaw',
      SYSTEM: 'same',
      WATCH: '150',
    })
    const thaw = { verify: undefined, watch: 1.5, timeout: 300 }
    expect(settingsIn(startFiles({ app: where, timeout: 120, warmUp: 0.25, thaw }))).toEqual({
      ...common,
      JOB: 'start',
      WARM_UP: '25',
      READY_LOG: 'no',
      WATCH: '150',
      WATCH_TIMEOUT: '300',
    })
  })

  it('round a time limit up, never down to none', () => {
    expect(settingsIn(thawFiles({ timeout: 0.1, watch: 0.05 })).TIMEOUT).toBe('1')
    expect(settingsIn(checkpointFiles({ timeout: 1.5 })).TIMEOUT).toBe('2')
  })

  it('say whether the host waits for a line of the output', () => {
    expect(settingsIn(checkpointFiles({ readyLog: true })).READY_LOG).toBe('yes')
  })

  it.each([
    0.001, 1.001, 10.004,
  ])('have the app watched for all of %s s, or no thaw could pass', (watch) => {
    expect(Number(settingsIn(thawFiles({ watch })).WATCH) / 100).toBeGreaterThanOrEqual(watch)
  })
})

describe('the words of a job', () => {
  const environmentOf = (environment: Record<string, string>) =>
    contents(thawFiles({ app: { ...app, environment } })).get('thawcheck/words/environment')

  it('give the app a standard PATH, its HOME, and what env names', () => {
    expect(environmentOf({ GREETING: "it's\n$HOME" })).toBe(
      `'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' ` +
        `'HOME=/home/o’neil' 'GREETING=it'\\''s\n$HOME'`,
    )
  })

  it('let env replace PATH and HOME, each being there once', () => {
    expect(environmentOf({ PATH: '/opt/bin', HOME: '/tmp' })).toBe(`'PATH=/opt/bin' 'HOME=/tmp'`)
  })

  it("quote the engine's options", () => {
    const engine = { name: 'criu', options: ['--tcp-close', 'a b'] }
    const words = contents(thawFiles({ engine })).get('thawcheck/words/engine-options')
    expect(words).toBe(`'--tcp-close' 'a b'`)
  })
})
