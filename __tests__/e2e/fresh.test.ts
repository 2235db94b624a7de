import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finished } from '../../src/report/model.js'
import { scratch } from '../scratch.js'
import { buildC } from './build-apps.js'
import { outcome, type Run, thawcheck } from './command.js'

const folder = scratch('fresh')
const program = (name: string) => join(folder, name)
const lacking = 'Haswell,-avx2'

function check(run: string, ...words: string[]): Promise<Run> {
  return thawcheck(['check', '--run', run, '--watch', '2s', ...words])
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

it('an app that was compiled for AVX2 starts on no CPU without it: nothing about checkpoints will help', async () => {
  const words = ['--warm-up', '1s', '--cpus', lacking, '--remedy', 'prove']
  const run = await check(`exec ${program('own')}`, ...words)
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
  // On no lesser CPU either.
  const { remedy } = run.report as Finished
  expect(remedy?.proof).toMatchObject({
    targets: [{ target: lacking, proof: 'unfixable', why: { kind: 'needs-cpu' } }],
    tries: [],
  })
  expect(remedy).not.toHaveProperty('lowest')
  expect(run.stdout).toMatch(/^what to change .* \(no setting helps\):$/m)
})

describe('an app that does not start, and names no instruction', () => {
  const never = 'max,-avx2'
  const declines = 'IvyBridge'
  let run: Run
  beforeAll(async () => {
    // By what else each of them has. The checkpoint itself fails on all of them by an instruction.
    const app = [
      'has() { grep -q " $1 " /proc/cpuinfo; }',
      'if has avx2; then :; elif has adx; then while sleep 1; do :; done',
      `elif has movbe; then exit 3; else ${program('level-3')} || exit; fi`,
      `exec ${program('fill')}`,
    ].join('\n')
    const words = ['--ready-log', '^tick 3', '--timeout', '20s', '--remedy', 'suggest']
    run = await check(app, ...words, '--cpus', [lacking, never, declines].join(';'))
    for (const name of [lacking, never, declines]) {
      expect(outcome(run, name)).toMatchObject({ verdict: 'fail', cause: 'sigill' })
    }
  })

  it('is started twice, and on a CPU that lacks nothing', () => {
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

  it('and is never ready, is compared with how long it takes elsewhere', () => {
    expect(freshOf(run, never)).toMatchObject({
      ...{ starts: 'no', reason: { kind: 'failed', how: { kind: 'not-ready', seconds: 20 } } },
    })
  })

  it('but says that it does not start on such a CPU, is believed', () => {
    expect(freshOf(run, declines)).toMatchObject({
      ...{ starts: 'no', reason: { kind: 'declined' }, guests: [{ of: 'target' }] },
      reason: { line: expect.stringMatching(/CPU ISA level is lower/) },
    })
  })
})

describe('an app for which glibc chose AVX2, in a checkpoint that was kept', () => {
  const kept = join(folder, 'kept')
  const thaw = (cpus: string, ...words: string[]) =>
    thawcheck(['thaw', kept, '--watch', '2s', '--cpus', cpus, '--remedy', 'prove', ...words])
  beforeAll(async () => {
    buildC('fill', program('held'))
    const words = ['--ready-log', '^tick 3', '--env', 'WORD=hidden', '--to', kept]
    const run = await thawcheck(['checkpoint', '--run', `exec ${program('held')}`, ...words])
    expect(run.status).toBe(0)
    // From now on, the machine has another program of that name.
    cpSync(program('own'), program('held'))
  })

  it('starts on a CPU without it, with the files that it holds: the checkpoint is the cause', async () => {
    const run = await thaw(`${lacking};max`, '--env', 'WORD=hidden')
    expect(run.status).toBe(1)
    expect(outcome(run, lacking)).toMatchObject({
      ...{ verdict: 'fail', cause: 'sigill', sentence: expect.stringMatching(/^glibc chose/) },
      fresh: {
        ...{ starts: 'yes', reason: { kind: 'lived', verified: false }, sentence: null },
        ...{ faults: [], guests: [{ of: 'target', machine: { on: 'guest', accel: 'tcg' } }] },
      },
    })
    expect(lineOf(run)).toMatch(/^yes: the checkpoint is the cause \(ready after [\d.]+ s, alive/)
    const [guest] = freshOf(run, lacking).guests
    const keptOf = (name: string) =>
      readFileSync(join(run.reportDir, guest?.evidence ?? '', name), 'utf8')
    // Its own start, and not the end of the one that was frozen.
    expect(keptOf('output.log')).toMatch(/^tick 1 /)
    expect(keptOf('life.trace')).toContain('sched_process_exec')
    // A target that passes needs no second opinion.
    expect(outcome(run, 'max').verdict).toBe('pass')
    expect(outcome(run, 'max')).not.toHaveProperty('fresh')
    // A new checkpoint would be of what is there now.
    expect((run.report as Finished).remedy?.proof).toMatchObject({
      ...{ notTried: { kind: 'changed', paths: [program('held')] }, tries: [] },
      targets: [{ proof: 'unknown', why: { kind: 'not-tried' } }],
    })
  })

  it('says why its app cannot be started', async () => {
    const run = await thaw(lacking)
    expect(outcome(run, lacking).verdict).toBe('fail')
    expect(freshOf(run, lacking)).toMatchObject({
      starts: 'unknown',
      reason: { kind: 'not-tried', why: { kind: 'no-values', names: ['WORD'] } },
      guests: [],
    })
    expect(lineOf(run)).toMatch(/^not known: the app was not started: .*; give WORD with `env`$/)
  })
})
