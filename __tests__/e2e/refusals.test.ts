import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, thawcheck } from './command.js'

it('tells an app that ends before it is ready, with its last lines', async () => {
  const run = await thawcheck([
    ...['check', '--run', 'echo no database; exit 7', '--ready-log', 'never', '--cpus', 'EPYC'],
  ])
  expect(run.status).toBe(4)
  expect(run.report?.verdict).toBe('error')
  expect(run.report?.targets).toEqual([])
  expect(run.stdout).toMatch(/The app ended before it was ready: it exited with 7/)
  expect(run.stdout).toMatch(/no database/)
})

it('tells an app that never gets ready, with what the ready command said', async () => {
  const run = await thawcheck([
    ...['check', '--run', 'echo starting; sleep 1000', '--ready', 'echo nobody home; false'],
    ...['--cpus', 'EPYC', '--timeout', '3s', '--watch', '1s'],
  ])
  expect(run.status).toBe(4)
  expect(run.stdout).toMatch(/not ready within 3 s/)
  expect(run.stdout).toMatch(/nobody home/)
})

it('tells an app that CRIU cannot dump, with its errors', async () => {
  const app = ['--run', 'python3 self-talk.py', '--ready-log', 'connected']
  const run = await thawcheck(['check', ...app, '--cpus', 'EPYC'])
  expect(run.status).toBe(4)
  expect(run.stdout).toMatch(
    /CRIU could not dump the app .*: the app has an open TCP connection\.[\s\S]*try: .criu-dump-options: --tcp-established./,
  )
  expect(run.stdout).toMatch(/Connected TCP socket, consider using --tcp-established/)
})

it('blames no target when the control fails', async () => {
  const run = await thawcheck([
    ...['check', '--run', 'exec sleep 1000', '--warm-up', '1s', '--verify', 'false'],
    ...['--watch', '1s', '--timeout', '5s', '--cpus', 'EPYC;Haswell'],
  ])
  expect(run.status).toBe(4)
  expect(run.report).toMatchObject({ verdict: 'error', targets: [] })
  expect(run.report?.control).toMatchObject({ verdict: 'fail', cause: 'verify' })
  expect(run.stdout).toMatch(/on the source CPU itself, the verify command still exited with 1/)
})

it('gives the app a clean environment and the PATH of its caller, and to its commands the same', async () => {
  const tools = scratch('tools')
  writeFileSync(join(tools, 'greet'), '#!/bin/sh\necho greeted $JAVA_HOME\n', { mode: 0o755 })
  const words = 'env | sort; greet; echo "groups $(id -G)"'
  const run = await thawcheck(
    [
      ...['check', '--run'],
      `${words}; sleep 1; touch /tmp/there; sleep 1; echo open; exec sleep 1000`,
      ...['--ready', 'test -e /tmp/there', '--ready-log', '^open$', '--watch', '1s'],
      ...['--verify', 'test "$COLOUR" = "deep \'blue\'" && test -z "$TOKEN" && greet'],
      ...['--cpus', 'EPYC', '--env', "COLOUR=deep 'blue'", '--env', 'SHAPE'],
    ],
    {
      TOKEN: 'hush-hush',
      SHAPE: 'round',
      PATH: `${tools}:${process.env.PATH}`,
      JAVA_HOME: tools,
    },
  )
  expect(outcome(run, 'EPYC')).toMatchObject({ verdict: 'pass' })
  expect(run.stderr).toMatch(/\| SHAPE=round/)
  expect(run.stderr).toContain(`| greeted ${tools}`)
  // No further groups than its own.
  expect(run.stderr).toContain(`| groups ${process.getgid?.()}\n`)
  expect(run.stderr).toMatch(
    /environment: HOME; .*\bPATH\b.* as they are here; COLOUR and SHAPE from/,
  )
  expect(run.stderr).not.toMatch(/TOKEN|hush/)
  // It has waited for the ready command and the log line both.
  const [, seconds] = /taken, after ([\d.]+) s until the app was ready/.exec(run.stderr) ?? []
  expect(Number(seconds)).toBeGreaterThanOrEqual(2)
})

it('names a command that is not found, and where it was looked for', async () => {
  const run = await thawcheck(['check', '--run', 'no-such-java -jar x', '--cpus', 'EPYC'], {
    PATH: '/opt/jdk/bin:/usr/bin:/bin',
  })
  expect(run.status).toBe(4)
  expect(run.stdout).toMatch(
    /the command no-such-java was not found in PATH \(\/opt\/jdk\/bin:\/usr\/bin:\/bin\)/,
  )
})

it('an app that is stopped does not pass the control, because it does nothing that could be watched', async () => {
  const run = await thawcheck([
    ...['check', '--run', 'kill -STOP $$; exec sleep 1000', '--warm-up', '1s'],
    ...['--watch', '1s', '--cpus', 'EPYC', '--jobs', '1'],
  ])
  expect(run.report?.control).toMatchObject({
    verdict: 'inconclusive',
    cause: null,
    reason: { kind: 'stopped' },
  })
  expect(run.report?.targets).toEqual([])
  expect(run.stderr).toContain('it was stopped for the whole watch')
  expect(run.status).toBe(4)
})
