import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { outcome, thawcheck } from './command.js'
import { putGuestCriu } from './guest-criu.js'

const folder = scratch('crac')
const bin = join(folder, 'jdk/bin')
const kept = join(folder, 'kept')
const java = join(bin, 'java')

// No JDK with CRaC can be had everywhere: this follows its contract, with a real CRIU.
beforeAll(() => {
  mkdirSync(bin, { recursive: true })
  buildC('crac', java)
  for (const name of ['jcmd', 'criuengine']) copyFileSync(java, join(bin, name))
  putGuestCriu(bin)
})

const flags = ['--engine', 'crac', '--watch', '2s', '--timeout', '60s']

describe('an app that jcmd asks to freeze', () => {
  beforeAll(async () => {
    const taking = ['--run', `exec ${java} -jar app.jar`, '--ready-log', '^tick', '--to', kept]
    const { status, stderr } = await thawcheck(['checkpoint', '--engine', 'crac', ...taking])
    expect(stderr).toContain('tick')
    expect(status).toBe(0)
  })

  it('passes where the CPU has what CRaC asks for, and is refused where the target lacks it', async () => {
    const run = await thawcheck([
      ...['check', '--checkpoint', kept, '--watch', '2s', '--cpus', 'Haswell;Nehalem'],
    ])
    expect(outcome(run, 'Haswell')).toMatchObject({
      verdict: 'pass',
      reason: { kind: 'lived', proof: { kind: 'criu' } },
    })
    expect(outcome(run, 'Nehalem')).toMatchObject({
      ...{ verdict: 'fail', cause: 'criu' },
      reason: { kind: 'refused', by: 'CRaC', cpu: true },
      sentence: expect.stringMatching(/^CRaC refuses Nehalem: it lacks .*avx2/),
    })
    expect(run.status).toBe(1)
  })

  it('is no pass where CRIU restores it and nothing wakes the JVM', async () => {
    const plain = `exec ${bin}/criu restore --shell-job -D "$THAWCHECK_IMAGES" -W "$THAWCHECK_WORK"`
    const run = await thawcheck([
      ...['check', '--checkpoint', kept, '--restore-command', plain],
      ...['--watch', '2s', '--cpus', 'Haswell'],
    ])
    expect(run.report?.control).toMatchObject({
      ...{ verdict: 'inconclusive', cause: null, reason: { kind: 'asleep' } },
    })
    expect(run.status).toBe(4)
  })
})

describe('a JVM whose CRIU cannot freeze it, and that goes on', () => {
  it('is told with what it said, what that means, and at once', async () => {
    const run = await thawcheck([
      ...['check', '--run', `exec ${java}`, '--ready-log', '^tick', ...flags, '--cpus', 'Haswell'],
      // They reach it through CRAC_CRIU_OPTS.
      ...['--criu-dump-options', '--no-such-option'],
    ])
    expect(run.stdout).toContain('There is no checkpoint: the app still ran after it was to be')
    expect(run.stdout).toContain('CRaC: its CRIU exited with 1; CRIU needs root')
    expect(run.status).toBe(4)
  })
})

describe('an app that freezes itself, under an older CRaC, which looks at no CPU', () => {
  it('fails for its own instruction, and the layer that chose it', async () => {
    const target = 'max,-avx2'
    const run = await thawcheck([
      // It is frozen long before that time.
      ...['check', '--run', `exec ${java} old itself`, '--warm-up', '30s', ...flags],
      ...['--cpus', target],
    ])
    const { verdict, cause, faults } = outcome(run, target)
    expect({ verdict, cause }).toEqual({ verdict: 'fail', cause: 'sigill' })
    expect(faults[0]).toMatchObject({ kind: 'sigill', of: 'app', diagnosis: { layer: 'glibc' } })
    expect(run.report?.control).toMatchObject({ verdict: 'pass' })
    expect(run.status).toBe(1)
  })
})
