import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, type Run, thawcheck } from './command.js'

const kept = join(scratch('endings'), 'checkpoint')

beforeAll(async () => {
  const taking = ['--run', 'exec sh chameleon.sh', '--ready-log', '^ready$']
  expect((await thawcheck(['checkpoint', ...taking, '--to', kept])).status).toBe(0)
})

describe('an app that ends differently on each target', () => {
  let run: Run
  beforeAll(async () => {
    const cpus = 'max,-adx;max,-clwb;max,-sha-ni;max,-movbe;max,-clflushopt'
    run = await thawcheck([
      ...['check', '--checkpoint', kept, '--verify', 'sh chameleon-verify.sh', '--cpus', cpus],
      // An end is early in the first half of the watch, and machines may be busy.
      ...['--watch', '8s', '--timeout', '16s'],
    ])
  })

  it('passes the control', () => {
    expect(run.report?.control).toMatchObject({
      verdict: 'pass',
      words: expect.stringContaining('verified'),
    })
  })

  it('fails with cause exit where it exits 3', () => {
    expect(outcome(run, 'max,-adx')).toMatchObject({
      ...{ verdict: 'fail', cause: 'exit', words: 'the app exited with 3 after the thaw' },
    })
  })

  it('fails with cause exit where it exits 0 at once, since the control lived', () => {
    expect(outcome(run, 'max,-clwb')).toMatchObject({
      ...{ verdict: 'fail', cause: 'exit', reason: { kind: 'ended-early' } },
      words: expect.stringContaining('where the control lived'),
    })
  })

  it('fails only after another thaw and a fresh control, which all targets share', () => {
    for (const name of ['max,-adx', 'max,-clwb', 'max,-sha-ni', 'max,-movbe']) {
      const { checks } = outcome(run, name)
      expect(checks).toMatchObject([
        { of: 'target', verdict: 'fail', evidence: `targets/${name}/again` },
        { of: 'control', verdict: 'pass', evidence: 'control/again' },
      ])
    }
  })

  it('fails with cause signal where it is killed by another signal', () => {
    const { verdict, cause, faults } = outcome(run, 'max,-sha-ni')
    expect({ verdict, cause }).toEqual({ verdict: 'fail', cause: 'signal' })
    expect(faults).toContainEqual(expect.objectContaining({ kind: 'signal', signal: 'SIGSEGV' }))
  })

  it('fails with cause verify where only the verify command fails', () => {
    expect(outcome(run, 'max,-movbe')).toMatchObject({ verdict: 'fail', cause: 'verify' })
    expect(run.status).toBe(1)
  })

  it('is tried once more where the kernel panics, and is inconclusive', () => {
    const name = 'max,-clflushopt'
    expect(outcome(run, name)).toMatchObject({
      ...{ verdict: 'inconclusive', cause: null, attempts: 2 },
      words: expect.stringMatching(/kernel panicked: Kernel panic.*sysrq/),
    })
    for (const file of ['console.first-try.log', 'console.log']) {
      const console = readFileSync(join(run.reportDir, 'targets', name, file), 'utf8')
      expect(console).toMatch(/Kernel panic/)
    }
  })
})

describe('an app that is stopped', () => {
  it('does not pass the control, because it does nothing that could be watched', async () => {
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
})
