import { expect, it } from 'vitest'
import { outcome, type Run, thawcheck } from './command.js'

/** An app that holds things, and ends with an error as soon as one of them does not work any more. */
function holding(what: string, ...more: readonly string[]): Promise<Run> {
  // In a folder of its own, in which CRIU looks for what is watched.
  const app = `mkdir -p /var/tmp/held && TMPDIR=/var/tmp/held exec python3 states.py ${what}`
  return thawcheck([
    ...['check', '--run', app, '--ready-log', '^turn 2$', '--watch', '3s', '--timeout', '90s'],
    ...['--checkpoint-cpu', 'lowest', '--cpus', 'Nehalem', ...more],
  ])
}

it('what an app holds works on after the thaw', async () => {
  const run = await holding(
    'processes threads unix listening pipes timers events shared sysv deleted terminal terminal-of-child netlink pidfd aio',
  )
  expect(outcome(run, 'Nehalem')).toMatchObject({ verdict: 'pass' })
})

it('what CRIU takes with an option works on too, and the restore gets what it needs of them', async () => {
  const options = [
    ...['--tcp-established', '--file-locks', '--link-remap', '--ghost-limit=3145728'],
    ...['--skip-in-flight', '--force-irmap', '--irmap-scan-path=/var/tmp/held'],
  ]
  const run = await holding(
    'tcp tcp6 locks deleted-linked deleted-large in-flight inotify',
    `--criu-dump-options=${options.join(' ')}`,
  )
  expect(outcome(run, 'Nehalem')).toMatchObject({ verdict: 'pass' })
})

it('what CRIU does not take is named, with what to change in the app', async () => {
  const run = await holding('io_uring')
  expect(run.status).toBe(4)
  expect(run.stdout).toMatch(
    /exit status 1\): the app uses io_uring, which CRIU cannot freeze\.\n[\s\S]*env: UV_USE_IO_URING=0/,
  )
})
