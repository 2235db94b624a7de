import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, type Run, thawcheck } from './command.js'
import { itPredicts } from './predictions.js'

describe('a python3 app', () => {
  const kept = join(scratch('python'), 'checkpoint')
  const thaw = (...words: string[]) => thawcheck(['thaw', kept, '--watch', '3s', ...words])
  let run: Run
  let unlooked: Run
  beforeAll(async () => {
    const app = ['--run', 'python3 digest.py', '--ready-log', '^3 ', '--to', kept]
    expect((await thawcheck(['checkpoint', ...app])).status).toBe(0)
    run = await thaw('--cpus', 'EPYC;Nehalem')
    unlooked = await thaw('--cpus', 'Nehalem', '--cpu-cap', 'none')
  })

  it('passes where it can, and is refused by CRIU without xsave', () => {
    expect(run.report?.control).toMatchObject({ verdict: 'pass', faults: [] })
    expect(outcome(run, 'EPYC')).toMatchObject({ verdict: 'pass', faults: [] })
    expect(outcome(run, 'Nehalem')).toMatchObject({ verdict: 'fail', cause: 'criu' })
    expect(run.status).toBe(1)
  })

  it('hits SIGILL without xsave once CRIU is told not to look', () => {
    const { verdict, cause, faults } = outcome(unlooked, 'Nehalem')
    expect({ verdict, cause }).toEqual({ verdict: 'fail', cause: 'sigill' })
    expect(faults[0]).toMatchObject({ kind: 'sigill', comm: 'python3' })
    expect(unlooked.status).toBe(1)
  })

  describe('scanned, on a CPU with what it uses', () => {
    itPredicts(
      { EPYC: ['none', 'pass'] },
      () => run,
      () => kept,
    )
  })

  describe('scanned, on one without', () => {
    itPredicts(
      { Nehalem: ['at risk', 'fail'] },
      () => unlooked,
      () => kept,
    )
  })
})
