import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, type Run, thawcheck } from './command.js'

const kept = join(scratch('endings'), 'checkpoint')
const app = ['check', '--checkpoint', kept, '--verify', 'sh chameleon-verify.sh']

beforeAll(async () => {
  const taking = ['--run', 'exec sh chameleon.sh', '--ready-log', '^ready$']
  expect((await thawcheck(['checkpoint', ...taking, '--to', kept])).status).toBe(0)
})

describe('an app that ends differently on each target', () => {
  let run: Run
  beforeAll(async () => {
    const cpus = 'max,-adx;max,-clwb;max,-sha-ni;max,-movbe'
    // An end is early in the first half of the watch, and machines may be busy.
    run = await thawcheck([...app, '--watch', '8s', '--timeout', '16s', '--cpus', cpus])
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
})

describe('a guest whose kernel panics', () => {
  it('is tried once more, is inconclusive, and fails no build that is not strict', async () => {
    // It panics as soon as it is asked.
    const run = await thawcheck([...app, '--watch', '1s', '--cpus', 'max,-clflushopt'])
    const { verdict, cause, words, attempts } = outcome(run, 'max,-clflushopt')
    expect({ verdict, cause, attempts }).toEqual({
      ...{ verdict: 'inconclusive', cause: null, attempts: 2 },
    })
    expect(words).toMatch(/kernel panicked: Kernel panic.*sysrq/)
    for (const name of ['console.first-try.log', 'console.log']) {
      const console = readFileSync(join(run.reportDir, 'targets/max,-clflushopt', name), 'utf8')
      expect(console).toMatch(/Kernel panic/)
    }
    expect(run.report?.verdict).toBe('inconclusive')
    expect(run.status).toBe(0)
  })
})

describe('an app that is stopped', () => {
  it('does not pass the control, because it does nothing that could be watched', async () => {
    const run = await thawcheck([
      ...['check', '--run', 'kill -STOP $$; exec sleep 1000', '--warm-up', '1s'],
      ...['--watch', '1s', '--cpus', 'EPYC'],
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
