import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { apps, outcome, thawcheck } from './command.js'
import { putGuestCriu } from './guest-criu.js'

const folder = scratch('engines')
const tick = join(folder, 'tick')
const custom = (freeze: string | undefined, revive: string) => [
  ...['--engine', 'custom', '--restore-command', revive],
  ...(freeze === undefined ? [] : ['--checkpoint-command', freeze]),
]

beforeAll(() => buildC('tick', tick, '-static'))

const hasRunc = spawnSync('runc', ['--version']).status === 0

describe.skipIf(!hasRunc)('a container of runc', () => {
  const kept = join(folder, 'kept')
  const bundle = join(folder, 'bundle')
  const runc = 'runc --root /run/containers'

  beforeAll(async () => {
    mkdirSync(join(bundle, 'rootfs/proc'), { recursive: true })
    buildC('tick', join(bundle, 'rootfs/tick'), '-static')
    writeFileSync(join(bundle, 'config.json'), JSON.stringify(containerConfig))
    putGuestCriu(folder)
    const where = '--image-path "$THAWCHECK_IMAGES" --work-path "$THAWCHECK_WORK"'
    const { status, stderr } = await thawcheck([
      ...['checkpoint', '--to', kept, '--env', `PATH=${folder}:${process.env.PATH}`],
      ...['--run', `exec ${runc} run --bundle ${bundle} one`, '--ready-log', '^tick'],
      ...custom(
        `${runc} checkpoint ${where} one`,
        `${runc} restore -d --bundle ${bundle} ${where} --pid-file "$THAWCHECK_PIDFILE" two`,
      ),
    ])
    expect(stderr).toContain('tick')
    expect(status).toBe(0)
  })

  it('passes, fails for an instruction, and is refused, as under our own CRIU', async () => {
    const less = 'max,-avx2'
    const run = await thawcheck([
      ...['check', '--checkpoint', kept, '--env', `PATH=${folder}:${process.env.PATH}`],
      ...['--watch', '2s', '--cpus', `Haswell;${less};Nehalem`],
    ])
    expect(run.report?.control).toMatchObject({ verdict: 'pass' })
    expect(outcome(run, 'Haswell')).toMatchObject({
      verdict: 'pass',
      reason: { kind: 'lived', proof: { kind: 'criu' } },
    })
    expect(outcome(run, less)).toMatchObject({
      ...{ verdict: 'fail', cause: 'sigill' },
      reason: { kind: 'lacks', features: expect.arrayContaining(['avx2']) },
    })
    expect(outcome(run, less).faults[0]).toMatchObject({ diagnosis: { layer: 'glibc' } })
    expect(outcome(run, 'Nehalem')).toMatchObject({
      ...{ verdict: 'fail', cause: 'criu', reason: { kind: 'refused', cpu: true } },
      sentence: expect.stringContaining('it lacks xsave'),
    })
    expect(run.status).toBe(1)
  })
})

describe('a snapshot of V8, which the app writes itself', () => {
  it('is refused on other CPUs by Node, which names no feature, so nothing is known of the target', async () => {
    const node = process.execPath
    const blob = '"$THAWCHECK_IMAGES/app.blob"'
    const run = await thawcheck([
      ...['check', '--watch', '2s', '--cpus', 'Nehalem'],
      ...['--run', `exec ${node} --snapshot-blob ${blob} --build-snapshot ${apps}/snapshot.js`],
      ...custom(undefined, `exec ${node} --snapshot-blob ${blob}`),
    ])
    expect(run.report?.control).toMatchObject({
      verdict: 'pass',
      reason: { proof: { kind: 'images-read' } },
    })
    expect(outcome(run, 'Nehalem')).toMatchObject({
      ...{ verdict: 'inconclusive', cause: null },
      reason: { kind: 'refused-unexplained', by: 'Node.js' },
    })
    expect(run.report?.unscanned).toContain('its images are not CRIU’s')
    expect(run.status).toBe(0)
  })
})

describe('a command that freezes nothing', () => {
  const check = (freeze: string) =>
    thawcheck([
      ...['check', '--run', `exec ${tick}`, '--ready-log', '^tick', '--timeout', '60s'],
      ...[...custom(freeze, 'true'), '--watch', '2s', '--cpus', 'Haswell'],
    ])

  it('is told with its status, what was run, and what it said', async () => {
    const run = await check('echo no container >&2; exit 3')
    expect(run.stdout).toContain('There is no checkpoint: checkpoint-command exited with 3.')
    expect(run.stdout).toMatch(/It was: echo no container.*\n\s+It last said:\n\s+no container/)
    expect(run.status).toBe(4)
  })

  it('is told where it leaves no images', async () => {
    const run = await check('kill -KILL "$THAWCHECK_PID"')
    expect(run.stdout).toContain('the app was killed by SIGKILL (status 137), and THAWCHECK_IMAGES')
    expect(run.status).toBe(4)
  })
})

describe('a restore command that starts the app afresh', () => {
  it('is no pass, however well the app runs', async () => {
    const freeze = 'echo state >"$THAWCHECK_IMAGES/state"; kill -KILL "$THAWCHECK_PID"'
    const run = await thawcheck([
      ...['check', '--run', `exec ${tick}`, '--ready-log', '^tick'],
      ...[...custom(freeze, `${tick} >/dev/null &`), '--watch', '2s', '--cpus', 'Haswell'],
    ])
    expect(run.report?.control).toMatchObject({
      ...{ verdict: 'inconclusive', cause: null, reason: { kind: 'started-afresh' } },
    })
    expect(run.status).toBe(4)
  })
})

/** The least that runc needs; its network and its cgroups are the guest's. */
const containerConfig = {
  ociVersion: '1.0.2',
  process: { user: { uid: 0, gid: 0 }, args: ['/tick'], env: ['PATH=/'], cwd: '/' },
  root: { path: 'rootfs' },
  hostname: 'one',
  mounts: [{ destination: '/proc', type: 'proc', source: 'proc' }],
  linux: { namespaces: ['pid', 'ipc', 'uts', 'mount'].map((type) => ({ type })) },
}
