import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Caller, type Job, jobFiles } from '../../../../src/machine/guest/job.js'
import type { Plan } from '../../../../src/plan/plan.js'
import { scratch } from '../../../scratch.js'
import { planOf } from '../../plan/make.js'

const folder = scratch('job-test')
afterAll(() => rmSync(folder, { recursive: true }))

const caller: Caller = { uid: 1000, gid: 100, home: '/home/o’neil', host: 'build-7' }

/** Contents by path; folders have none. */
function filesOf(plan: Plan, job: Job = 'thaw'): Map<string, string | undefined> {
  return new Map(
    jobFiles(job, plan, caller, 'job').map((entry) => [
      entry.path,
      entry.kind === 'file' ? String(entry.content) : undefined,
    ]),
  )
}

/** The settings as a real shell has them once it has read the file. */
function settingsOf(plan: Plan, job: Job = 'thaw'): Record<string, string> {
  const path = join(folder, 'settings')
  writeFileSync(path, filesOf(plan, job).get('job/settings') ?? '')
  const script = 'set -eu; . "$0"; for name; do eval "printf %s\\\\\\\\0 \\"\\$$name\\""; done'
  const output = execFileSync('sh', ['-c', script, path, ...settingNames], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  const values = output.split('\0')
  return Object.fromEntries(settingNames.map((name, index) => [name, values[index] ?? '']))
}

const settingNames = [
  ...['JOB', 'APP_UID', 'APP_GID', 'HOST_NAME', 'DIRECTORY'],
  ...['TIMEOUT', 'WATCH', 'WARM_UP', 'READY_LOG'],
]

describe('jobFiles', () => {
  it('puts each folder before what is in it', () => {
    const paths = [...filesOf(planOf({ verify: 'true', ready: 'true' })).keys()]
    expect(paths).toEqual([
      'job/commands',
      'job/commands/run',
      'job/commands/ready',
      'job/commands/verify',
      'job/words',
      'job/words/environment',
      'job/words/criu-dump-options',
      'job/words/criu-restore-options',
      'job/settings',
    ])
  })

  it('hands the commands on as they are, without a shell having looked at them', () => {
    const run = `exec ./app --name "it's" $(hostname) \`id\` # ü`
    expect(filesOf(planOf({ run })).get('job/commands/run')).toBe(run)
  })

  it('writes no file for a command that there is not', () => {
    const files = filesOf(planOf({}))
    expect(files.has('job/commands/ready')).toBe(false)
    expect(files.has('job/commands/verify')).toBe(false)
  })
})

describe('the settings of a job', () => {
  it('tell who, where and how long, in whole numbers', () => {
    const plan = planOf({ watch: '1500ms', timeout: '2m', 'warm-up': '250ms' })
    expect(settingsOf({ ...plan, workingDirectory: "/srv/it's $HOME\nhere" })).toEqual({
      JOB: 'thaw',
      APP_UID: '1000',
      APP_GID: '100',
      HOST_NAME: 'build-7',
      DIRECTORY: "/srv/it's $HOME\nhere",
      TIMEOUT: '120',
      WATCH: '150',
      WARM_UP: '25',
      READY_LOG: 'no',
    })
  })

  it('name the job', () => {
    expect(settingsOf(planOf({}), 'checkpoint').JOB).toBe('checkpoint')
  })

  it('round a time limit up, never down to none', () => {
    expect(settingsOf(planOf({ timeout: '100ms', watch: '50ms' })).TIMEOUT).toBe('1')
    expect(settingsOf(planOf({ timeout: '1.5s', watch: '1s' })).TIMEOUT).toBe('2')
  })

  it.each([
    ['a command', { ready: 'true' }, 'no'],
    ['a line of the log', { 'ready-log': '^up$' }, 'yes'],
  ])('do not wait for a warm-up where %s tells readiness', (_, values, readyLog) => {
    const settings = settingsOf(planOf({ ...values, 'warm-up': '5s' }))
    expect(settings).toMatchObject({ WARM_UP: '0', READY_LOG: readyLog })
  })

  it.each([
    '1ms',
    '1.001s',
    '10.004s',
  ])('have the app watched for all of %s, or no thaw could pass', (watch) => {
    const plan = planOf({ watch })
    expect(Number(settingsOf(plan).WATCH) / 100).toBeGreaterThanOrEqual(plan.watch)
  })
})

describe('the words of a job', () => {
  it('give the app a standard PATH, its HOME, and what env names', () => {
    const plan: Plan = { ...planOf({}), environment: { GREETING: "it's\n$HOME" } }
    expect(filesOf(plan).get('job/words/environment')).toBe(
      `'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' ` +
        `'HOME=/home/o’neil' 'GREETING=it'\\''s\n$HOME'`,
    )
  })

  it('let env replace PATH and HOME, each being there once', () => {
    const plan: Plan = { ...planOf({}), environment: { PATH: '/opt/bin', HOME: '/tmp' } }
    expect(filesOf(plan).get('job/words/environment')).toBe(`'PATH=/opt/bin' 'HOME=/tmp'`)
  })

  const net = `'--network-lock' 'nftables'`
  it.each([
    ['no capabilities', {}, net, ''],
    ['none', { 'cpu-cap': 'none' }, net, `'--cpu-cap=none'`],
    ['ins', { 'cpu-cap': 'ins' }, `${net} '--cpu-cap=ins'`, `'--cpu-cap=ins'`],
    [
      'further options, after ours, so that they win',
      {
        'cpu-cap': 'none',
        'criu-dump-options': '--tcp-established',
        'criu-restore-options': `--tcp-close 'a b'`,
      },
      `${net} '--tcp-established'`,
      `'--cpu-cap=none' '--tcp-close' 'a b'`,
    ],
  ])("are CRIU's options: %s", (_, values, dump, restore) => {
    const files = filesOf(planOf(values))
    expect(files.get('job/words/criu-dump-options')).toBe(dump)
    expect(files.get('job/words/criu-restore-options')).toBe(restore)
  })
})
