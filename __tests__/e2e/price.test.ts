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

/** What is measured on this machine itself, and with which variables. */
const cases = {
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
    const taken = await takeFreshCheckpoint(run, bench, taking)
    const checkpoint = await taken.complete(run.cancel)
    for (const [name, { environment, ...more }] of Object.entries<Asked>(cases)) {
      const benchmark = { command: '', measures: 'number', rounds: 1, ...more } as const
      const priced = {
        ...{ launch, changes: { environment, flags: [] }, proof: proven },
        place: { machine: onHost, resources: { cores: undefined, memory: undefined } },
      }
      const { price } = await priceOf(run, bench, checkpoint, benchmark, priced)
      prices.set(name, price)
    }
  })
})

/** A figure, whatever it is. */
const some = { median: expect.any(Number), least: expect.any(Number), most: expect.any(Number) }

describe('the price of a change', () => {
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
  const measured = {
    ...{ kind: 'measured', measures: 'number', machine: inGuest, rounds: 1, wanted: 1 },
    without: { figure: some },
    evidence: 'price',
  }
  const step = { figure: some, change: some }
  expect(run.report).toMatchObject({
    ...{ verdict: 'fail' },
    remedy: {
      price: { ...measured, steps: [{ adds: 'GLIBC_TUNABLES', ...step }] },
      lowest: { price: { ...measured, steps: [step] } },
    },
  })
  const evidence = (name: string) =>
    readFileSync(join(run.reportDir, 'price/round-1/1', name), 'utf8')
  // The app's own start, and not what it printed until it was frozen.
  expect(evidence('output.log')).toMatch(/^tick 1 /)
  expect(evidence('benchmark.out.log')).toMatch(/^fills .*:\n[\d.]+\n$/)
  expect(run.stdout).toMatch(/^what it costs, in 1 round in a guest under TCG \(max\): figures of/m)
  expect(run.stdout).toMatch(/^ {2}with GLIBC_TUNABLES: [\d.]+ % (lower|higher)$/m)
  expect(run.stdout).toMatch(/^ {2}with checkpoint-cpu \S+: [\d.]+ % (lower|higher)$/m)
})
