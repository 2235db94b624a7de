import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratch } from '../scratch.js'
import { buildC, buildJava } from './build-apps.js'
import { outcome, type Run, start, thawcheck } from './command.js'
import { livesAnywhere } from './modest-glibc.js'
import { has, hasAvx512, memsetWithAvx512 } from './this-cpu.js'

const onRunner = ['--checkpoint-on', 'runner']

/** What came out of these cases on real machines is in the design's facts; each has its verdict. */
describe.skipIf(!hasAvx512)('a C program on a CPU with AVX-512, thawed in guests', () => {
  let app: string[]
  let run: Run
  beforeAll(async () => {
    const fill = buildC('fill', join(scratch('runner'), 'fill'))
    app = ['check', '--run', `exec ${fill}`, '--ready-log', '^tick 3', '--watch', '2s', ...onRunner]
    run = await thawcheck([...app, '--cpus', 'Nehalem;Haswell;Skylake-Server'])
  })

  it('passes the control, on this machine itself', () => {
    expect(run.report?.control).toMatchObject({
      verdict: 'pass',
      machine: { on: 'host' },
      faults: [],
    })
    expect(run.report?.source).toMatchObject({ machine: { on: 'host' }, unseen: [] })
    expect(run.report?.source?.features).toContain('avx512bw')
  })

  it('fails on Haswell, which lacks what glibc chose', () => {
    const memset = memsetWithAvx512()
    expect(outcome(run, 'Haswell')).toMatchObject({
      ...{ verdict: 'fail', cause: 'sigill' },
      words: expect.stringMatching(/^fill \(\d+\) hit SIGILL at .* needs avx512.* lacks$/),
      sentence: `glibc chose \`${memset.name}\` when the app first called memset; Haswell has no AVX-512`,
    })
    expect(outcome(run, 'Haswell').words).toMatch(memset.registers)
    const scanned = run.report?.scan?.targets.find(({ name }) => name === 'Haswell')
    expect(scanned).toMatchObject({ risk: 'at risk' })
    expect(scanned?.findings).toContainEqual(
      expect.objectContaining({ how: 'resolved', layer: 'glibc', name: 'glibc' }),
    )
  })

  it('is inconclusive where the real CPU has it, and says what would settle it', () => {
    const { verdict, cause, words, shortfalls } = outcome(run, 'Skylake-Server')
    expect({ verdict, cause }).toEqual({ verdict: 'inconclusive', cause: null })
    expect(words).toMatch(/a real Skylake-Server has it.*KVM.*avx512bw.*`checkpoint-on: guest`/)
    // All of it is Skylake-Server's, and of this CPU, but not of TCG.
    const expected = ['xsavec', 'avx512f', 'avx512bw'].filter((name) => has(name))
    expect(shortfalls).toEqual(expect.arrayContaining(expected))
  })

  it('is refused by CRIU on Nehalem, which has no XSAVE', () => {
    expect(outcome(run, 'Nehalem')).toMatchObject({
      ...{ verdict: 'fail', cause: 'criu' },
      words: expect.stringContaining("xsave area present, but host cpu doesn't support it"),
    })
    expect(run.status).toBe(1)
  })

  it('hits SIGILL there once CRIU is told not to look', async () => {
    const bold = await thawcheck([...app, '--cpus', 'Nehalem', '--cpu-cap', 'none'])
    expect(outcome(bold, 'Nehalem')).toMatchObject({ verdict: 'fail', cause: 'sigill' })
  })
})

describe('a JVM on this CPU', () => {
  const classes = scratch('classes')
  // What is asked for by itself, since HotSpot's default is AVX2 on some CPUs that have AVX-512.
  const java = (useAvx: number) => [
    ...['check', '--run', `java -XX:UseAVX=${useAvx} -cp ${classes} Sum`, '--ready-log', '^warm'],
    ...['--watch', '2s', ...onRunner, ...livesAnywhere],
  ]
  beforeAll(() => buildJava('Sum', classes))

  it.skipIf(!hasAvx512)(
    'with AVX-512, fails where its compiled code uses that, although HotSpot swallows the signal',
    async () => {
      const run = await thawcheck([...java(3), '--cpus', 'max'])
      expect(outcome(run, 'max')).toMatchObject({ verdict: 'fail', cause: 'sigill' })
      expect(outcome(run, 'max').words).toMatch(/^java .*zmm.*avx512/)
    },
  )

  it.skipIf(!has('avx2'))('with AVX2, passes with the remedy, and fails without AVX', async () => {
    const run = await thawcheck([...java(2), '--cpu-cap', 'none', '--cpus', 'max;Nehalem'])
    expect(outcome(run, 'max')).toMatchObject({ verdict: 'pass', cause: null })
    expect(outcome(run, 'Nehalem')).toMatchObject({ verdict: 'fail', cause: 'sigill' })
    expect(run.status).toBe(1)
  })
})

describe('the files of an app on this machine', () => {
  it('travel with the checkpoint: what it changed, what it holds open, and /run and /dev/shm', async () => {
    const here = scratch('runner')
    const held = join(here, 'held')
    writeFileSync(held, 'as it was\n')
    const run = start([
      ...['check', ...onRunner, ...livesAnywhere, '--working-directory', here],
      ...['--cpus', 'max', '--watch', '1s'],
      ...[
        '--run',
        'echo new >changed; echo r >/run/x; echo s >/dev/shm/x; exec 3<held; sleep 1000',
      ],
      ...['--ready', 'test -e /dev/shm/x'],
      ...[
        '--verify',
        'test "$(cat changed held /run/x /dev/shm/x)" = "$(printf "new\\nas it was\\nr\\ns")"',
      ],
    ])
    await run.said(/checkpoint: taken/)
    writeFileSync(held, 'something else, and longer\n')
    const done = await run.done
    expect(outcome(done, 'max')).toMatchObject({ verdict: 'pass' })
    // The app wrote to a layer of its own.
    expect(() => readFileSync(join(here, 'changed'))).toThrow(/ENOENT/)
    expect(() => readFileSync('/dev/shm/x')).toThrow(/ENOENT/)
  })
})

describe('what the CPU is not to blame for', () => {
  it('is not put down to it: the same befalls the app in a guest on the fullest CPU', async () => {
    const run = await thawcheck([
      ...['check', ...onRunner, ...livesAnywhere, '--warm-up', '1s', '--watch', '5s'],
      ...['--cpus', 'max,-adx', '--run'],
      'k=$(uname -r); while [ "$(uname -r)" = "$k" ]; do sleep 0.5; done; exit 3',
    ])
    expect(run.report?.control).toMatchObject({ verdict: 'pass' })
    const { verdict, cause, words } = outcome(run, 'max,-adx')
    expect({ verdict, cause }).toEqual({ verdict: 'inconclusive', cause: null })
    expect(words).toMatch(/exited with 3 .*does not pass in a guest on max\S* either/)
    expect(run.report?.verdict).toBe('inconclusive')
    // It fails no build that is not strict.
    expect(run.status).toBe(0)
  })

  it.skipIf(!has('adx'))('but what befalls it only without ADX is, on a CPU with ADX', async () => {
    const run = await thawcheck([
      ...['check', ...onRunner, ...livesAnywhere, '--warm-up', '1s', '--watch', '5s'],
      ...['--cpus', 'max,-adx', '--run'],
      'while grep -q " adx " /proc/cpuinfo; do sleep 0.5; done; exit 3',
    ])
    expect(run.report?.control).toMatchObject({ verdict: 'pass' })
    expect(outcome(run, 'max,-adx')).toMatchObject({ verdict: 'fail', cause: 'exit' })
  })
})

it('a control that fails on this machine is no fault of the targets', async () => {
  const run = await thawcheck([
    ...['check', ...onRunner, '--run', 'exec sleep 1000', '--warm-up', '1s', '--verify', 'false'],
    ...['--watch', '1s', '--timeout', '5s', '--cpus', 'EPYC', '--jobs', '1'],
  ])
  expect(run.status).toBe(4)
  expect(run.report?.control).toMatchObject({
    verdict: 'fail',
    cause: 'verify',
    machine: { on: 'host' },
  })
})

it('an app that ends in the watch on this machine passes with 0, and fails the control with more', async () => {
  const app = (status: number) => [
    ...['check', ...onRunner, ...livesAnywhere, '--cpus', 'max', '--jobs', '1'],
    ...['--warm-up', '500ms', '--watch', '30s'],
    ...['--run', `for i in 1 2 3 4 5 6 7 8 9 10; do sleep 0.4; done; exit ${status}`],
  ]
  const well = await thawcheck(app(0))
  expect(well.report?.control).toMatchObject({ verdict: 'pass', words: 'exited with 0' })
  expect(outcome(well, 'max')).toMatchObject({ verdict: 'pass' })
  const ill = await thawcheck(app(7))
  expect(ill.status).toBe(4)
  expect(ill.report?.control).toMatchObject({ verdict: 'fail', cause: 'exit' })
  expect(ill.stdout).toMatch(/exited with 7/)
})
