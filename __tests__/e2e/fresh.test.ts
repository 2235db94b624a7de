import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finished } from '../../src/report/model.js'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { outcome, type Run, thawcheck } from './command.js'

const folder = scratch('fresh')
const program = (name: string) => join(folder, name)
/** Whether the CPU has AVX2, as an app may ask before it starts. */
const hasAvx2 = 'grep -q " avx2 " /proc/cpuinfo'
const lacking = 'Haswell,-avx2'

function check(run: string, ...words: string[]): Promise<Run> {
  return thawcheck(['check', '--run', run, '--watch', '2s', '--remedy', 'suggest', ...words])
}

function freshOf(run: Run, target: string) {
  const { fresh } = outcome(run, target)
  if (fresh === undefined) throw new Error(`the app was not started afresh on ${target}`)
  return fresh
}

/** The line on the terminal that says whether the app starts there. */
const lineOf = ({ stdout }: Run) => /^ *starts fresh there: (.*)$/m.exec(stdout)?.[1]

beforeAll(() => {
  buildC('fill', program('fill'))
  buildC('own', program('own'), '-O2', '-static', '-mavx2', '-ftree-vectorize')
  buildC('nothing', program('level-3'), '-Wl,-z,x86-64-v3')
})

it('an app for which glibc chose AVX2 starts on a CPU without it: the checkpoint is the cause', async () => {
  const run = await check(
    program('fill'),
    '--ready-log',
    '^tick 3',
    '--cpus',
    `${lacking};max,-adx`,
  )
  expect(run.status).toBe(1)
  expect(outcome(run, lacking)).toMatchObject({
    ...{ verdict: 'fail', cause: 'sigill', sentence: expect.stringMatching(/^glibc chose/) },
    fresh: {
      ...{ starts: 'yes', reason: { kind: 'lived', verified: false }, sentence: null, faults: [] },
      guests: [{ of: 'target', machine: { on: 'guest', accel: 'tcg' } }],
    },
  })
  expect(lineOf(run)).toMatch(/^yes: the checkpoint is the cause \(ready after [\d.]+ s, alive/)
  const [guest] = freshOf(run, lacking).guests
  const kept = (name: string) =>
    readFileSync(join(run.reportDir, guest?.evidence ?? '', name), 'utf8')
  // Its own start, and not the end of the one that was frozen.
  expect(kept('output.log')).toMatch(/^tick 1 /)
  expect(kept('life.trace')).toContain('sched_process_exec')
  // A target that passes needs no second opinion.
  expect(outcome(run, 'max,-adx')).not.toHaveProperty('fresh')
})

it('an app that was compiled for AVX2 does not: nothing about checkpoints will help', async () => {
  const run = await check(`exec ${program('own')}`, '--warm-up', '1s', '--cpus', lacking)
  expect(run.status).toBe(1)
  const seen = outcome(run, lacking)
  expect(seen).toMatchObject({ verdict: 'fail', cause: 'sigill', reason: { kind: 'lacks' } })
  expect(freshOf(run, lacking)).toMatchObject({
    ...{ starts: 'no', reason: { kind: 'lacks', comm: 'own', features: ['avx2'] } },
    sentence: expect.stringMatching(/^own's own code uses `v\w+` in `work`; .* has no AVX2$/),
  })
  expect(freshOf(run, lacking).faults[0]).toMatchObject({
    kind: 'sigill',
    diagnosis: {
      ...{ layer: 'app', certain: true, executable: program('own') },
      ...{ mapping: { kind: 'file', what: program('own') }, symbol: { name: 'work' } },
    },
  })
  expect(lineOf(run)).toMatch(
    /^no: it needs avx2 \(`v.+` in work of .*\/own\): nothing about checkpoints will help$/,
  )
})

describe('an app that fails without naming the CPU', () => {
  it('is started twice, and on a CPU that lacks nothing', async () => {
    const app = `${hasAvx2} || exit 3; while sleep 0.2; do ${hasAvx2} || exit 4; done`
    const run = await check(app, '--warm-up', '1s', '--cpus', lacking)
    expect(outcome(run, lacking).verdict).toBe('fail')
    expect(freshOf(run, lacking)).toMatchObject({
      ...{ starts: 'no', reason: { kind: 'failed', how: { kind: 'exited', status: 3 } } },
      guests: [
        { of: 'target', evidence: `targets/${lacking}/fresh` },
        { of: 'target', evidence: `targets/${lacking}/fresh/again` },
        { of: 'reference', machine: { cpu: 'max' } },
      ],
    })
    expect(lineOf(run)).toMatch(/^no: the app exited with 3, twice, and not on a CPU that lacks/)
  })

  it('and is never ready, is compared with how long it takes elsewhere', async () => {
    const app = `${hasAvx2} && echo up; while sleep 0.2; do test -e /nowhere || continue; done`
    const words = ['--ready-log', '^up', '--timeout', '15s', '--cpus', lacking]
    const run = await check(`${app} & ${program('fill')}`, ...words)
    expect(outcome(run, lacking).verdict).toBe('fail')
    expect(freshOf(run, lacking)).toMatchObject({
      ...{ starts: 'no', reason: { kind: 'failed', how: { kind: 'not-ready', seconds: 15 } } },
    })
  })

  it('but says that it does not start on such a CPU, is believed', async () => {
    const program3 = program('level-3')
    const app = `${program3} || exit; while sleep 0.2; do ${program3} || exit; done`
    const run = await check(app, '--warm-up', '1s', '--cpus', 'max,-movbe')
    expect(outcome(run, 'max,-movbe')).toMatchObject({ verdict: 'fail', cause: 'exit' })
    expect(freshOf(run, 'max,-movbe')).toMatchObject({
      starts: 'no',
      reason: { kind: 'declined', line: expect.stringMatching(/CPU ISA level is lower/) },
    })
  })
})

describe('a checkpoint that was kept', () => {
  const kept = join(folder, 'kept')
  const thaw = (...words: string[]) =>
    thawcheck(['thaw', kept, '--watch', '2s', '--cpus', lacking, '--remedy', 'prove', ...words])
  beforeAll(async () => {
    buildC('fill', program('held'))
    const words = ['--ready-log', '^tick 3', '--env', 'WORD=hidden', '--to', kept]
    const run = await thawcheck(['checkpoint', '--run', `exec ${program('held')}`, ...words])
    expect(run.status).toBe(0)
    // From now on, the machine has another program of that name.
    cpSync(program('own'), program('held'))
  })
  it('has its app started with the files that it holds', async () => {
    const run = await thaw('--env', 'WORD=hidden')
    expect(run.status).toBe(1)
    expect(freshOf(run, lacking)).toMatchObject({ starts: 'yes', reason: { kind: 'lived' } })
    // A new checkpoint would be of what is there now.
    expect((run.report as Finished).remedy?.proof).toMatchObject({
      ...{ notTried: { kind: 'changed', paths: [program('held')] }, tries: [] },
      targets: [{ proof: 'unknown', why: { kind: 'not-tried' } }],
    })
  })

  it('says why its app cannot be started', async () => {
    const run = await thaw()
    expect(outcome(run, lacking).verdict).toBe('fail')
    expect(freshOf(run, lacking)).toMatchObject({
      starts: 'unknown',
      reason: { kind: 'not-tried', why: { kind: 'no-values', names: ['WORD'] } },
      guests: [],
    })
    expect(lineOf(run)).toMatch(/^not known: the app was not started: .*; give WORD with `env`$/)
  })
})
