import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { outcome, thawcheck } from './command.js'
import { livesAnywhere } from './modest-glibc.js'
import { has } from './this-cpu.js'

const folder = scratch('daemons')
const options = ['-O2', '-static', '-mavx2', '-ftree-vectorize']
const own = buildC('own', join(folder, 'own'), ...options)
const isRoot = process.getuid?.() === 0

/** Its daemon has left the tree, and runs code for AVX2. */
const leaving = ['check', '--run', `setsid -f ${own}; exec sleep 100000`, '--warm-up', '1s']

async function expectFrozen(on: 'guest' | 'runner'): Promise<void> {
  const run = await thawcheck([
    ...[...leaving, '--cpus', 'max,-avx2', '--watch', '2s', '--checkpoint-on', on],
    ...livesAnywhere,
  ])
  expect(outcome(run, 'max,-avx2')).toMatchObject({
    verdict: 'fail',
    cause: 'sigill',
    words: expect.stringMatching(/^own \(\d+\) hit SIGILL .* needs avx2/),
  })
  expect(run.report?.control?.machine.on).toBe(on === 'guest' ? 'guest' : 'host')
}

it('a daemon that left the app is frozen with it, in a guest', () => expectFrozen('guest'))

it.skipIf(!isRoot || !has('avx2'))('and so it is on this machine itself', () =>
  expectFrozen('runner'),
)

it('an app that is nothing but a daemon of an ended session passes, and ends as that does', async () => {
  const daemon = 'while grep -q " adx " /proc/cpuinfo; do sleep 0.5; done; exit 5'
  const run = await thawcheck([
    ...['check', '--run', `(setsid sh -c '(${daemon}) & exit 0' &); exit 0`, '--warm-up', '1s'],
    ...['--cpus', 'max,-adx', '--watch', '6s'],
  ])
  expect(run.report?.control).toMatchObject({ verdict: 'pass' })
  expect(outcome(run, 'max,-adx')).toMatchObject({ verdict: 'fail', cause: 'exit' })
})

it('names what the ready command started, which would not be frozen', async () => {
  // There are ids enough to ask for days.
  const ready = 'test "$(cat /proc/sys/kernel/pid_max)" -ge 1000000 && setsid -f sleep 600'
  const run = await thawcheck([
    ...['check', '--run', 'exec sleep 1000', '--ready', ready, '--cpus', 'max', '--timeout', '60s'],
  ])
  expect(run.status).toBe(4)
  expect(run.stdout).toMatch(/would lack sleep \(\d+\), since only what `run` starts is frozen/)
})

it('refuses at once an app whose first thread has ended', async () => {
  const headless = buildC('headless', join(folder, 'headless'), '-pthread')
  const run = await thawcheck([
    ...['check', '--run', `${headless} & exec sleep 1000`, '--warm-up', '1s', '--cpus', 'max'],
  ])
  expect(run.status).toBe(4)
  expect(run.stdout).toMatch(
    /The first thread of headless \(\d+\) has ended while its others go on/,
  )
})
