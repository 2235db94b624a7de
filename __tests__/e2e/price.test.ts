import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
// As built: the scripts of guests lie beside the built code.
import { openRun } from '../../lib/base/run/run.js'
import { criu } from '../../lib/checkpoint/engines/criu/engine.js'
import { takeFreshCheckpoint } from '../../lib/checkpoint/obtain.js'
import { openBench } from '../../lib/machine/bench.js'
import { obtainToolkit } from '../../lib/machine/toolkit/obtain.js'
import { priceOf } from '../../lib/remedy/price/price-of.js'
import type { Benchmark } from '../../src/plan/plan.js'
import type { Measured, Price } from '../../src/remedy/price/price.js'
import type { Proof } from '../../src/remedy/proof/proof.js'
import type { Finished } from '../../src/report/model.js'
import { scratch } from '../scratch.js'
import { planOf, takingIn } from '../unit/plan/make.js'
import { buildC } from './build-apps.js'
import { thawcheck } from './command.js'
import { quietly } from './library-run.js'

const folder = scratch('price')
const [fill, rate] = ['fill', 'rate'].map((name) => join(folder, name)) as [string, string]
const tunables = { GLIBC_TUNABLES: 'glibc.cpu.hwcaps=-AVX2' }
const proven: Pick<Proof, 'targets'> = {
  targets: [
    {
      ...{ target: 'Haswell', proof: 'proven', evidence: 'remedy-1' },
      reason: { kind: 'lived', seconds: 1, verified: false },
    },
  ],
}
const inGuest = { on: 'guest', accel: 'tcg', cpu: 'max' } as const
const onHost = { on: 'host', cpu: 'this one' } as const

/** It starts with all variables but one. */
const app = `[ -z "$BROKEN" ] || exit 7; exec ${fill}`
/** Fails with what it is asked about, and only then. */
const picky = '[ -z "$GLIBC_TUNABLES" ] || { echo no such machine >&2; exit 3; }; echo 5'

/** What is measured, where, and with which variables. */
const cases = {
  number: { command: rate, rounds: 2, machine: inGuest, environment: tunables },
  time: {
    command: `${rate} >&2`,
    measures: 'time',
    environment: { ...tunables, LD_BIND_NOW: '1' },
  },
  picky: { command: picky, rounds: 2, environment: tunables },
  words: { command: 'echo 5; echo fast', environment: tunables },
  broken: { command: 'echo 5', environment: { BROKEN: '1' } },
  slow: { command: 'exec sleep 1000', environment: tunables },
} as const satisfies Record<string, Asked>

interface Asked extends Partial<Benchmark> {
  readonly environment: Readonly<Record<string, string>>
  readonly machine?: typeof inGuest
}

const prices = new Map<string, Price>()
const report = scratch('price-report')

beforeAll(async () => {
  buildC('fill', fill)
  buildC('rate', rate)
  const given = { run: app, 'ready-log': '^tick 2', timeout: '15s', accel: 'tcg' }
  const plan = planOf({ ...given, 'checkpoint-on': 'guest' })
  await openRun(quietly(), report, async (run) => {
    const toolkit = await obtainToolkit(run, plan.machine)
    const bench = await openBench(run, toolkit, plan.machine, [], criu.name)
    const taking = takingIn(plan)
    const launch = taking.app
    const checkpoint = await takeFreshCheckpoint(run, bench, taking)
    for (const [name, { environment, machine = onHost, ...more }] of Object.entries<Asked>(cases)) {
      const benchmark = { command: '', measures: 'number', rounds: 1, ...more } as const
      const priced = {
        ...{ launch, changes: { environment, flags: [] }, proof: proven },
        place: { machine, resources: { cores: undefined, memory: undefined } },
      }
      const { price } = await priceOf(run, bench, checkpoint, benchmark, priced)
      prices.set(name, price)
    }
  })
})

/** A figure, whatever it is. */
const some = { median: expect.any(Number), least: expect.any(Number), most: expect.any(Number) }
const evidence = (...path: string[]) => readFileSync(join(report, ...path), 'utf8')

describe('the price of a change', () => {
  it('is the number that a benchmark prints beside the app, with and without it', () => {
    const price = prices.get('number')
    expect(price).toMatchObject({
      ...{ kind: 'measured', measures: 'number', machine: inGuest, rounds: 2, wanted: 2 },
      without: { figure: some },
      steps: [{ adds: 'GLIBC_TUNABLES', figure: some, change: some }],
      evidence: 'price',
    })
    // The app's own start, and not what it printed until it was frozen.
    expect(evidence('price', 'round-2', '1', 'output.log')).toMatch(/^tick 1 /)
    expect(evidence('price', 'round-2', '1', 'benchmark.out.log')).toMatch(/^fills .*:\n[\d.]+\n$/)
  })

  it('is the time that it takes, on this machine itself, for each part that is added', () => {
    expect(prices.get('time')).toMatchObject({
      ...{ measures: 'time', machine: onHost, rounds: 1 },
      steps: [
        { adds: 'GLIBC_TUNABLES', figure: some, change: some },
        { adds: 'LD_BIND_NOW', figure: some, change: some },
      ],
    })
    const { without } = prices.get('time') as Measured
    // It fills for at least as long.
    expect(without.figure?.least).toBeGreaterThan(0.2)
  })

  it('is not known where the benchmark fails with the change, and only there', () => {
    expect(prices.get('picky')).toMatchObject({
      ...{ rounds: 2, without: { figure: { median: 5, least: 5, most: 5 } } },
      steps: [{ failure: { kind: 'exited', status: 3, said: ['no such machine'] } }],
    })
    expect(prices.get('picky')).not.toHaveProperty(['steps', 0, 'change'])
  })

  it.each([
    ['words', { kind: 'no-number', line: 'fast' }],
    ['slow', { kind: 'late', seconds: 15 }],
  ])('is not known where the benchmark itself fails: %s', (name, failure) => {
    const price = prices.get(name)
    expect(price).toMatchObject({ rounds: 0, without: { failure }, steps: [{}] })
    expect(price).not.toHaveProperty(['steps', 0, 'failure'])
  })

  it('is not known where the app does not start with the change', () => {
    expect(prices.get('broken')).toMatchObject({
      ...{ rounds: 1, without: { figure: some } },
      steps: [{ adds: 'BROKEN', failure: { kind: 'app-ended', status: 7 } }],
    })
  })
})

it('a check says what both ways out cost, and stays a fail', async () => {
  const run = await thawcheck([
    ...['check', '--run', `exec ${fill}`, '--ready-log', '^tick 3', '--watch', '1s'],
    ...['--cpus', 'Haswell,-avx2', '--remedy', 'prove'],
    ...['--benchmark', rate, '--benchmark-rounds', '1'],
  ])
  expect(run.status).toBe(1)
  const measured = { kind: 'measured', rounds: 1, without: { figure: some } }
  expect(run.report).toMatchObject({
    ...{ verdict: 'fail' },
    remedy: { price: measured, lowest: { price: measured } },
  })
  expect(run.stdout).toMatch(/^what it costs, in 1 round in a guest under TCG \(max\): figures of/m)
  expect(run.stdout).toMatch(/^ {2}with GLIBC_TUNABLES: [\d.]+ % (lower|higher)$/m)
  expect(run.stdout).toMatch(/^ {2}with checkpoint-cpu \S+: [\d.]+ % (lower|higher)$/m)
})

it('a search for the floor says what lesser CPUs cost, whatever fails there', async () => {
  const has = (flag: string) => `grep -qw ${flag} /proc/cpuinfo`
  const run = await thawcheck([
    ...['floor', '--run', `${has('ssse3')} || exit 7; exec ${fill}`, '--ready-log', '^tick 3'],
    ...['--watch', '1s', '--accel', 'tcg', '--checkpoint-cpu', 'Haswell'],
    ...['--benchmark', `${has('avx2')} || { echo too old >&2; exit 3; }; ${rate}`],
    ...['--benchmark-rounds', '1'],
  ])
  expect(run.status, run.stderr).toBe(0)
  const { verdict, floor } = run.report as Finished
  expect(verdict).toBe('pass')
  expect(floor?.curve).toMatchObject({
    ...{ kind: 'measured', measures: 'number', accel: 'tcg', rounds: 1, wanted: 1 },
    rows: [
      { cpu: 'x86-64-v1', failure: { kind: 'app-ended', status: 7 }, hasFloor: false },
      { cpu: 'x86-64-v2', failure: { kind: 'exited', status: 3, said: ['too old'] } },
      { cpu: 'x86-64-v3', figure: some, change: some },
      { isSource: true, figure: some, hasFloor: true, needs: floor?.cpu },
    ],
  })
  expect(floor?.curve).not.toHaveProperty('standIn')
  expect(run.stdout).toMatch(
    /^what lesser CPUs cost, in 1 round in guests under TCG: figures of an/m,
  )
  expect(run.stdout).toMatch(/^ {2}x86-64-v1 +the app does not get ready: it exited with 7 /m)
  expect(run.stdout).toMatch(/^ {2}x86-64-v3 +[\d.]+ % (lower|higher) /m)
})
