import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { atOnce } from '../../src/base/process/at-once.js'
import { parseTarget } from '../../src/cpu/target.js'
import type { Floor } from '../../src/report/floor-model.js'
import type { Finished } from '../../src/report/model.js'
import { scratch } from '../scratch.js'
import { buildC, buildJava } from './build-apps.js'
import { outcome, project, type Run, thawcheck } from './command.js'

const home = scratch('floor')
const classes = scratch('floor-classes')
const rate = join(scratch('floor-rate'), 'rate')
const has = (flag: string) => `grep -qw ${flag} /proc/cpuinfo`
/** A JVM that is hot, and then a service of node, which is its parent: they are one tree. */
const both = `exec 4< <(exec java -Xbatch -cp ${classes} Sum 2000); read -r line <&4; exec node examples/orders/server.js`
/** Asks the service for an order, with less work in a guest than `examples/orders/ask.js` has. */
const ask =
  'exec 3<>/dev/tcp/127.0.0.1/8080 && echo -e "GET /orders/1 HTTP/1.0\\r\\n\\r" >&3 && read -r line <&3 && [[ $line = *" 200 "* ]]'

type Program = readonly [name: string, taking: string[], thawing: string[]]

/** Programs, how they are started, and how they are asked. */
const programs: readonly Program[] = [
  [
    'bash',
    [
      '--run',
      `${has('ssse3')} || exit 7; exec bash -c 'for ((n = 1;; n++)); do : $PATH; echo $n; sleep 1; done'`,
      '--ready-log',
      '^2',
    ],
    // What lesser CPUs cost is measured with it, too.
    [
      ...['--benchmark', `${has('avx2')} || { echo too old >&2; exit 3; }; ${rate}`],
      ...['--benchmark-rounds', '1'],
    ],
  ],
  [
    'java and node',
    ['--working-directory', project, '--run', `bash -c '${both}'`, '--ready-log', 'listening'],
    ['--verify', `bash -c '${ask}'`],
  ],
]

/** They mostly wait for what is watched, so two are searched at a time. */
const runs = new Map<string, Run>()
beforeAll(async () => {
  buildC('rate', rate)
  buildJava('Sum', classes)
  const search = async ([name, taking, thawing]: Program) => {
    const kept = join(home, name)
    expect((await thawcheck(['checkpoint', ...taking, '--to', kept])).status).toBe(0)
    const flags = ['--watch', '2s', '--floor-guests', '20', ...thawing]
    runs.set(name, await thawcheck(['floor', kept, ...flags]))
  }
  await atOnce(2, programs, search, () => {})
})

const featuresOf = (cpu: string) => {
  const target = parseTarget(cpu)
  if ('problem' in target) throw new Error(target.problem)
  return target.features ?? new Set<string>()
}

/** The thaws that failed on a CPU without the feature. */
const failsWithout = ({ thaws }: Floor, feature: string) =>
  thaws.filter(({ cpu, verdict }) => verdict === 'fail' && !featuresOf(cpu).has(feature))

describe.each(programs)('the least CPU for %s', (name) => {
  let run: Run
  let floor: Floor
  beforeAll(() => {
    run = runs.get(name) as Run
    floor = (run.report as Finished).floor as Floor
  })

  it('is one that it was seen to pass on, with less than the source CPU has', () => {
    expect(run.status, run.stderr).toBe(0)
    expect(run.report).toMatchObject({ verdict: 'pass', control: { verdict: 'pass' } })
    expect(outcome(run, floor.cpu ?? '')).toMatchObject({ verdict: 'pass', faults: [] })
    expect([...featuresOf(floor.cpu ?? '')]).toEqual(floor.features)
    const manifest = (run.report as Finished).source
    expect(floor.features.length).toBeLessThan(manifest.features.length)
  })

  it('fails one feature below', () => {
    const confirmed = floor.needs.filter(({ known }) => known === 'confirmed')
    expect(confirmed.length, run.stdout).toBeGreaterThan(0)
    for (const { feature, users } of confirmed) {
      expect(failsWithout(floor, feature).length, feature).toBeGreaterThan(0)
      expect(
        users.map(({ layer }) => layer),
        feature,
      ).not.toEqual([])
    }
    expect(floor).toMatchObject({ least: true, cut: false })
    expect(floor.guests).toBeLessThanOrEqual(floor.bound)
  })

  it('is told of with the names of CPUs that have it', () => {
    expect(run.stdout).toMatch(/^oldest CPUs that have it: \w/m)
    expect(run.stdout).toMatch(/^needs \S+: .*; it fails without just this$/m)
  })
})

it('a search for the floor says what lesser CPUs cost, whatever fails there', () => {
  const run = runs.get('bash') as Run
  const { floor } = run.report as Finished
  const some = { median: expect.any(Number), least: expect.any(Number), most: expect.any(Number) }
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
