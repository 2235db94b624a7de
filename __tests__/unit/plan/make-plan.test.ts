import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { scratch } from '../../scratch.js'
import { checkpointPlanOf, planOf, takingOf } from './make.js'

const dir = scratch('plan')
mkdirSync(join(dir, 'there'))
afterAll(() => rmSync(dir, { recursive: true }))

describe('a plan', () => {
  it('has the documented defaults', () => {
    const plan = planOf({}, { cwd: dir })
    expect(plan).toMatchObject({
      origin: {
        kind: 'take',
        app: {
          run: './app',
          ready: { kind: 'warm-up', seconds: 5 },
          timeout: 600,
          environment: {},
          workingDirectory: dir,
        },
        on: 'auto',
        cpu: undefined,
        engine: { cpuCap: undefined, dumpOptions: [], restoreOptions: [] },
      },
      thaw: {
        verify: undefined,
        watch: 10,
        timeout: 600,
        environment: {},
        engine: { cpuCap: undefined, restoreOptions: [] },
      },
      remedy: { how: 'prove', timeout: 600, benchmark: undefined },
      machine: {
        accel: 'auto',
        memory: undefined,
        cores: 1,
        jobs: undefined,
        toolkit: undefined,
        cache: true,
      },
      report: { strict: false, directory: join(dir, 'thawcheck-report') },
    })
    expect(plan.thaw.targets.map(({ name }) => name)).toEqual(['Haswell'])
  })

  it('takes blank text for not given, as the runner passes it', () => {
    expect(planOf({ watch: '', jobs: ' ', verify: '\n', cores: '' })).toEqual(planOf({}))
  })

  it('reads what is given', () => {
    const plan = planOf(
      {
        run: 'cd app\n./start\n',
        verify: 'true',
        watch: '1.5m',
        timeout: '2.5m',
        memory: '2G',
        cores: '2',
        jobs: '8',
        accel: 'tcg',
        strict: 'True',
        remedy: 'suggest',
        'remedy-timeout': '20m',
        cache: 'FALSE',
        toolkit: 'there',
        'cpu-cap': 'fpu, ^ins',
        'checkpoint-cpu': 'Nehalem',
        'report-dir': 'a/b/c',
        'criu-dump-options': `--external 'mnt[/a b]:x' --skip\\ in`,
      },
      { cwd: dir },
    )
    expect(plan).toMatchObject({
      origin: {
        app: { run: 'cd app\n./start', timeout: 150 },
        cpu: { name: 'Nehalem' },
        engine: {
          cpuCap: 'fpu,^ins',
          dumpOptions: ['--external', 'mnt[/a b]:x', '--skip in'],
        },
      },
      thaw: { verify: 'true', watch: 90, timeout: 150, engine: { cpuCap: 'fpu,^ins' } },
      remedy: { how: 'suggest', timeout: 1200 },
      machine: {
        memory: 2048,
        cores: 2,
        jobs: 8,
        accel: 'tcg',
        cache: false,
        toolkit: join(dir, 'there'),
      },
      report: { strict: true, directory: join(dir, 'a/b/c') },
    })
  })

  it('has a benchmark for a floor, where no change is proven', () => {
    const { floor, remedy } = planOf({ cpus: 'floor', benchmark: './bench', remedy: 'off' })
    expect(floor).toEqual({ guests: 12 })
    expect(remedy.benchmark?.command).toBe('./bench')
  })

  it('has a benchmark where one is given', () => {
    const given = { benchmark: './bench', 'benchmark-measures': 'time', 'benchmark-rounds': '3' }
    expect(planOf(given).remedy.benchmark).toEqual({
      command: './bench',
      measures: 'time',
      rounds: 3,
    })
    expect(planOf({ benchmark: './bench' }).remedy.benchmark).toMatchObject({
      ...{ measures: 'number', rounds: 5 },
    })
  })

  it('wants both signs of readiness where both are given', () => {
    const readyOf = (values: Record<string, string>) => takingOf(values).app.ready
    expect(readyOf({ ready: 'true' })).toEqual({ kind: 'command', command: 'true' })
    expect(readyOf({ 'ready-log': 'up$' })).toEqual({ kind: 'log', pattern: /up$/ })
    const both = { kind: 'both', command: 'true', pattern: /up$/ }
    expect(readyOf({ ready: 'true', 'ready-log': 'up$' })).toEqual(both)
  })

  it.each([
    ['auto', 'auto'],
    ['guest', 'guest'],
    ['runner', 'host'],
  ])('has %s taken on: %s', (value, on) => {
    expect(takingOf({ 'checkpoint-on': value }).on).toBe(on)
  })

  it('needs no app where a checkpoint is given', () => {
    const plan = planOf({ run: '', checkpoint: 'there', verify: 'true' }, { cwd: dir })
    expect(plan.origin).toEqual({ kind: 'given', folder: join(dir, 'there') })
    expect(plan.thaw).toMatchObject({ verify: 'true', watch: 10 })
  })

  it('needs no target where a checkpoint is only kept', () => {
    const plan = checkpointPlanOf({ accel: 'tcg' })
    expect(plan).toMatchObject({ origin: { app: { run: './app' } }, machine: { accel: 'tcg' } })
    expect(plan).not.toHaveProperty('thaw')
  })

  it('takes the CPUs of a family, and the same CPU with other resources', () => {
    const { targets } = planOf({ cpus: 'gcp:n2d@cores=4;Haswell;Haswell@memory=4G' }).thaw
    expect(targets.map(({ name, cores, memory }) => [name, cores, memory])).toEqual([
      ['gcp:n2d/7B12@cores=4', 4, undefined],
      ['gcp:n2d/7B13@cores=4', 4, undefined],
      ['Haswell', undefined, undefined],
      ['Haswell@memory=4G', undefined, 4096],
    ])
  })

  it.each(['Haswell\nmax,-avx,-xsave\n', 'Haswell; max,-avx,-xsave;'])('separates %j', (cpus) => {
    expect(planOf({ cpus }).thaw.targets.map(({ model }) => model)).toEqual(['Haswell', 'max'])
  })
})
