import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { outcome, thawcheck } from './command.js'

const kept = join(scratch('python'), 'checkpoint')
const app = ['check', '--checkpoint', kept, '--watch', '3s']

beforeAll(async () => {
  const taking = ['--run', 'python3 digest.py', '--ready-log', '^3 ']
  expect((await thawcheck(['checkpoint', ...taking, '--to', kept])).status).toBe(0)
})

it('a python3 app passes where it can, and is refused by CRIU without xsave', async () => {
  const run = await thawcheck([...app, '--cpus', 'EPYC;Nehalem'])
  expect(run.report?.control).toMatchObject({ verdict: 'pass', faults: [] })
  expect(outcome(run, 'EPYC')).toMatchObject({ verdict: 'pass', faults: [] })
  expect(outcome(run, 'Nehalem')).toMatchObject({ verdict: 'fail', cause: 'criu' })
  expect(run.status).toBe(1)
})

it('a python3 app hits SIGILL without xsave once CRIU is told not to look', async () => {
  const run = await thawcheck([...app, '--cpus', 'Nehalem', '--cpu-cap', 'none'])
  const { verdict, cause, faults } = outcome(run, 'Nehalem')
  expect({ verdict, cause }).toEqual({ verdict: 'fail', cause: 'sigill' })
  expect(faults[0]).toMatchObject({ kind: 'sigill', comm: 'python3' })
  expect(run.status).toBe(1)
})

it('passes as a whole where every target passes', async () => {
  const run = await thawcheck([...app, '--cpus', 'EPYC'])
  expect(run.report?.verdict).toBe('pass')
  expect(run.status).toBe(0)
})
