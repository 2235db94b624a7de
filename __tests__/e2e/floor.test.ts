import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { atOnce } from '../../src/base/process/at-once.js'
import { parseTarget } from '../../src/cpu/target.js'
import type { Floor } from '../../src/report/floor-model.js'
import type { Finished } from '../../src/report/model.js'
import { scratch } from '../scratch.js'
import { buildJava } from './build-apps.js'
import { outcome, project, type Run, thawcheck } from './command.js'

const home = scratch('floor')
const classes = scratch('floor-classes')
const counting = 'my $text = join ",", map { sprintf "%d", $_ } 1 .. 500'

/** Programs, how they are started, and how they are asked. */
const programs: readonly (readonly [name: string, taking: string[], thawing: string[]])[] = [
  ['python3', ['--run', 'python3 digest.py', '--ready-log', '^3 '], []],
  [
    'perl',
    [
      '--run',
      `perl -e '$| = 1; for (1 .. 1e9) { ${counting}; print "$_ ", length($text), "\n"; sleep 1 }'`,
      '--ready-log',
      '^2 ',
    ],
    [],
  ],
  [
    'bash',
    [
      '--run',
      "bash -c 'for ((n = 1;; n++)); do : $PATH; echo $n; sleep 1; done'",
      '--ready-log',
      '^2',
    ],
    [],
  ],
  ['java', ['--run', `exec java -cp ${classes} Sum`, '--ready-log', '^warm'], []],
  [
    'node',
    [
      ...['--working-directory', project],
      ...['--run', 'node examples/orders/server.js', '--ready-log', 'listening'],
    ],
    ['--verify', 'node examples/orders/ask.js'],
  ],
]

/** They mostly wait for what is watched, so two are searched at a time. */
const runs = new Map<string, Run>()
beforeAll(async () => {
  buildJava('Sum', classes)
  const search = async ([name, taking, thawing]: (typeof programs)[number]) => {
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
