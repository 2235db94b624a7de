import { chmodSync, chownSync, cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { whyNoPrivateMounts } from '../../src/machine/host/private-mounts.js'
import { scratch } from '../scratch.js'
import { outcome, start, startIn, thawcheck } from './command.js'
import { livesAnywhere } from './modest-glibc.js'
import { toolkitHere } from './toolkit-here.js'

const app = [
  ...['check', ...livesAnywhere, '--run', 'exec sleep 1000', '--warm-up', '1s', '--watch', '1s'],
]

it('by itself, takes the checkpoint on this machine where that is possible, and says so', async () => {
  const run = await thawcheck([...app, '--cpus', 'max', '--checkpoint-on', 'auto'])
  expect(run.report?.source).toMatchObject({ machine: { on: 'host' }, unseen: [] })
  expect(run.stderr).toMatch(/the checkpoint saw .*, this machine's own CPU/)
  expect(run.stdout).toMatch(/^source: the checkpoint saw .*, this machine's own CPU$/m)
  expect(outcome(run, 'max')).toMatchObject({ verdict: 'pass' })
  expect([run.report?.verdict, run.status]).toEqual(['pass', 0])
})

it('takes it in a guest where a CPU is chosen', async () => {
  const kept = join(scratch('chosen'), 'kept')
  const words = ['--run', 'exec sleep 1000', '--warm-up', '1s', '--to', kept]
  const cpu = ['--checkpoint-on', 'auto', '--checkpoint-cpu', 'x86-64-v2']
  expect((await thawcheck(['checkpoint', ...words, ...cpu])).status).toBe(0)
  const { source } = JSON.parse(readFileSync(join(kept, 'manifest.json'), 'utf8'))
  expect(source).toMatchObject({ machine: { on: 'guest', cpu: 'Nehalem-v1' } })
})

it('takes it on what all targets have in common, and names that', async () => {
  const cpus = ['--cpus', 'x86-64-v2;Haswell', '--checkpoint-cpu', 'lowest']
  // With no knob of glibc's: no library sees more than the targets have.
  const words = ['--run', 'exec sleep 1000', '--warm-up', '1s', '--watch', '1s']
  const run = await thawcheck(['check', ...words, ...cpus])
  expect(run.report?.source).toMatchObject({
    machine: { on: 'guest', cpu: 'Nehalem-v1' },
    lowest: { name: 'x86-64-v2', of: ['x86-64-v2', 'Haswell'] },
  })
  expect(run.stderr).toContain('Checkpoint in a guest on x86-64-v2, the lowest of all targets')
  expect(run.stdout).toMatch(/^source: .*, the lowest CPU: x86-64-v2, which is what .* in common$/m)
  // The source CPU has nothing that a guest could lack or leave on.
  expect(outcome(run, 'Haswell')).toMatchObject({ verdict: 'pass', leaks: [], shortfalls: [] })
  expect(run.status).toBe(0)
})

it('refuses to take it on this machine and on a chosen CPU both', async () => {
  const run = await thawcheck([
    ...[...app, '--cpus', 'max', '--checkpoint-on', 'runner', '--checkpoint-cpu', 'Haswell'],
  ])
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(/checkpoint-cpu: "Haswell" cannot be used with checkpoint-on runner/)
})

/** A user without rights, whom neither sudo nor this system knows. */
const nobody = 12345

describe.runIf(process.getuid?.() === 0)('an ordinary user without sudo', () => {
  let toolkit: string
  beforeAll(async () => {
    toolkit = scratch('toolkit')
    cpSync((await toolkitHere()).directory, toolkit, { recursive: true })
    chmodSync(toolkit, 0o755)
  })
  const asNobody = (place: string) => {
    const home = scratch('nobody')
    chownSync(home, nobody, nobody)
    const words = [...app, '--cpus', 'max', '--checkpoint-on', place, '--toolkit', toolkit]
    const owner = (file: string) => `$(stat -c %u:%g ${file})`
    words.push(
      '--verify',
      `test "${owner('/etc/passwd')} ${owner(home)}" = "0:0 ${nobody}:${nobody}"`,
    )
    return start(words, { HOME: home, TMPDIR: home, RUNNER_TEMP: '' }, nobody).done
  }

  it('gets a checkpoint from a guest, with the reason and what that cannot show', async () => {
    const run = await asNobody('auto')
    expect(run.report?.source).toMatchObject({ machine: { on: 'guest', cpu: 'max' } })
    expect(run.report?.source?.hostReason).toMatch(/sudo/)
    if (run.report?.source?.unseen.length) {
      expect(run.stderr).toMatch(/what an app chooses for .* is not tested; it was not taken.*sudo/)
    }
    expect(outcome(run, 'max')).toMatchObject({ verdict: 'pass' })
  })

  it('is told what is missing where this machine is demanded', async () => {
    const run = await asNobody('runner')
    expect(run.status).toBe(4)
    expect(run.stdout).toMatch(
      /cannot be taken on this machine itself: .*sudo[\s\S]*try: run as root/,
    )
  })
})

it.runIf(process.getuid?.() === 0)(
  'root in a guest finds no system of this machine in a share that it mounts again',
  async ({ skip }) => {
    const namespace = await whyNoPrivateMounts(scratch('mounts'), new AbortController().signal)
    skip(namespace !== undefined, `no private mounts: ${namespace}`)
    const mount = 'mkdir /tmp/again && /run/thawcheck/bin/mount -t virtiofs root /tmp/again'
    const list = 'cd /tmp/again && test -e etc/passwd && ls -A proc sys dev run && echo "listed"'
    const run = await thawcheck([
      ...['checkpoint', '--run', `${mount} && ${list}; exec sleep 1000`, '--ready-log', '^listed$'],
      ...['--to', join(scratch('to'), 'kept')],
    ])
    const said = readFileSync(join(run.reportDir, 'checkpoint/output.log'), 'utf8')
    expect(said.trim().split(/\n+/)).toEqual(['dev:', 'proc:', 'run:', 'sys:', 'listed'])
  },
)

it.runIf(process.getuid?.() === 0)('finds its way on a machine with odd mounts', async () => {
  const folder = scratch('odd')
  const odd = join(folder, 'a,b:c d')
  // Mounted in a namespace of the command's own.
  const mounts = [
    ...['cd "$1"', 'mkdir real "a,b:c d" "e:f"', 'ln -s real link'],
    ...['echo mounted >source', ': >file', 'mount --bind source file'],
    ...['mount -t tmpfs tmpfs "a,b:c d"', 'echo in it >"a,b:c d/file"'],
    ...['mount -t tmpfs tmpfs "e:f"', 'echo in it >"e:f/file"'],
  ].join(' && ')
  const run = await startIn(
    ['unshare', '-m', 'sh', '-ec', `${mounts} && shift && exec "$@"`, 'sh', folder],
    [
      ...['check', ...livesAnywhere, '--checkpoint-on', 'runner', '--watch', '1s', '--cpus', 'max'],
      ...['--working-directory', folder, '--ready-log', '^ready$'],
      '--run',
      'cat file */file; touch e:f/new; touch "a,b:c d/new" || echo ready; exec sleep 1000',
      ...[
        '--verify',
        'test -e e:f/new && test "$(cat file e:f/file)" = "$(printf "mounted\\nin it")"',
      ],
    ],
    { TMPDIR: join(folder, 'link'), RUNNER_TEMP: '' },
  ).done
  expect(run.report?.source).toMatchObject({ machine: { on: 'host' }, unlayered: [odd] })
  expect(run.stderr).toMatch(/a,b:c d is read-only for the app/)
  expect(outcome(run, 'max')).toMatchObject({ verdict: 'pass' })
})

it('takes it in a guest where CRIU can dump another process here, but not this one', async () => {
  // Kernels since 6.16 answer otherwise of TCP sockets than this CRIU knows; it dumps them in a guest.
  const listen =
    '$| = 1; $s = IO::Socket::INET->new(Listen => 1) or die; print "listening\\n"; sleep'
  const words = ['check', '--run', `exec perl -MIO::Socket::INET -e '${listen}'`]
  const on = (place: string) =>
    thawcheck([
      ...[...words, '--ready-log', '^listening', '--watch', '1s', '--cpus', 'EPYC'],
      ...['--checkpoint-on', place],
    ])
  const demanded = await on('runner')
  const run = await on('auto')
  expect(run.report?.control).toMatchObject({ verdict: 'pass' })
  if (demanded.status === 4) {
    expect(demanded.stdout).toMatch(/CRIU could not dump the app[\s\S]*`checkpoint-on: guest`/)
    expect(run.report?.source).toMatchObject({ machine: { on: 'guest' }, evidence: 'checkpoint' })
    expect(run.report?.source?.hostReason).toMatch(/CRIU could not dump the app there: sockets:/)
    expect(existsSync(join(run.reportDir, 'checkpoint-on-host/criu.log'))).toBe(true)
  } else {
    expect(run.report?.source).toMatchObject({ machine: { on: 'host' } })
  }
})
