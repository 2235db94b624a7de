import { describe, expect, it } from 'vitest'
import { givenByFlags, givenForFloor, wantsDebug } from '../../../src/plan/from-flags.js'
import { makePlan } from '../../../src/plan/make-plan.js'
import { problemsIn } from './make.js'

const given = (...argv: string[]) => givenByFlags(argv, { LANG: 'C' }, process.cwd())
const valuesOf = (...argv: string[]) => Object.fromEntries(given(...argv).values)
const problemsOf = (...argv: string[]) => given(...argv).problems

describe('flags', () => {
  it('take their value behind a blank or =', () => {
    const values = { run: 'a=b c', watch: '5s', 'ready-log': '=x\ny' }
    expect(valuesOf('--run', 'a=b c', '--watch=5s', '--ready-log==x\ny')).toEqual(values)
  })

  it.each([
    [['--strict', '--no-cache'], { strict: 'true', cache: 'false' }],
    [['--strict=false', '--cache', 'false'], { strict: 'false', cache: 'false' }],
    [['--no-strict', '--run', 'x'], { strict: 'false', run: 'x' }],
  ])('%j are booleans', (argv, values) => {
    expect(valuesOf(...argv)).toEqual(values)
    expect(problemsOf(...argv)).toEqual([])
  })

  it('accumulate where they are lists', () => {
    const argv = [
      '--cpus',
      'Haswell;Nehalem',
      '--run=x',
      '--cpus=max',
      '--env',
      'A=1;2',
      '--env=LANG',
    ]
    const plan = makePlan(given(...argv))
    expect(plan.thaw.targets.map(({ model }) => model)).toEqual(['Haswell', 'Nehalem', 'max'])
    expect(plan.thaw.environment).toEqual({ A: '1;2', LANG: 'C' })
  })

  it("take CRIU's flags for values, but not their own", () => {
    expect(valuesOf('--criu-dump-options', '--tcp-established --skip-mnt /x')).toEqual({
      'criu-dump-options': '--tcp-established --skip-mnt /x',
    })
    expect(valuesOf('--ready', '--cpus', 'max')).toEqual({ cpus: 'max' })
    expect(valuesOf('--run=--cpus')).toEqual({ run: '--cpus' })
  })

  it('may ask for debug messages, which is no input', () => {
    const argv = ['--run', 'x', '--debug', '--cpus', 'max']
    expect(valuesOf(...argv)).toEqual({ run: 'x', cpus: 'max' })
    expect(problemsOf(...argv)).toEqual([])
    expect(wantsDebug(['check', ...argv])).toBe(true)
    expect(wantsDebug(['check', '--run=--debug'])).toBe(false)
    expect(valuesOf('--strict', '--debug')).toEqual({ strict: 'true' })
  })

  it.each([
    [['--run', '--debug', '--watch'], ['--watch has no value']],
    [['--debug=yes'], ['--debug takes no value']],
    [['--debugg'], ['did you mean --debug?']],
    [
      ['--cpu', 'max'],
      ['"--cpu" is not a flag (did you mean --cpus', '"max" is not a flag'],
    ],
    [['--no-cach'], ['did you mean --no-cache?']],
    [['--no-run'], ['"--no-run" is not a flag']],
    [['--bogus=secret'], ['"--bogus" is not a flag']],
    [['-x'], ['"-x" is not a flag']],
    [['stray'], ['"stray" is not a flag; expected --name value']],
    [['--watch'], ['--watch has no value; expected --watch DURATION']],
    [['--cpus', 'max', '--cpus'], ['--cpus has no value']],
    [['--watch=1s', '--watch=2s'], ['--watch is given twice: "1s" and "2s"']],
    [['--no-strict=yes'], ['"--no-strict=yes" takes no value; write --strict=yes']],
  ])('%j are refused', (argv, expected) => {
    const problems = problemsOf(...argv)
    expect(problems).toHaveLength(expected.length)
    expected.forEach((part, at) => {
      expect(problems[at]).toContain(part)
    })
  })

  it("have their mistakes told together with the plan's", () => {
    const argv = ['--run', '--cpus', 'max', '--wacth', '5s', '--timeout', '--cores=none']
    expect(problemsIn(() => makePlan(given(...argv)))).toEqual([
      '"--wacth" is not a flag (did you mean --watch?)',
      '"5s" is not a flag; expected --name value',
      '--timeout has no value; expected --timeout DURATION',
      'run: missing; expected: The shell command that starts the app.',
      'cores: "none" is not a whole number from 1 to 64',
    ])
  })
})

describe('the words after thawcheck floor', () => {
  const givenFor = (...argv: string[]) => givenForFloor(argv, {}, process.cwd())

  it('are a checkpoint and flags, or flags that say how to take one', () => {
    const kept = makePlan(givenFor('src', '--floor-guests', '5', '--watch=3s'))
    expect(kept).toMatchObject({ origin: { kind: 'given' }, floor: { guests: 5 } })
    const fresh = makePlan(givenFor('--run', 'x'))
    expect(fresh).toMatchObject({ origin: { kind: 'take' }, floor: { guests: 12 } })
    expect(fresh.thaw.targets).toEqual([])
  })

  it.each([
    [['src', '--cpus', 'Haswell'], '"--cpus" is not a flag of floor'],
    [['src', '--run', 'x'], '"--run" is not a flag of thaw'],
    [['--run', 'x', '--cpus=max'], '"--cpus" is not a flag of floor'],
    [['--watch', '3s'], /^run: missing/],
    [['--run', 'x', '--floor-guests', '1'], /^floor-guests: "1" is not a whole number from 2/],
  ])('%j are bad input', (argv, expected) => {
    const problems = problemsIn(() => makePlan(givenFor(...argv)))
    expect(problems).toEqual([
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    ])
  })
})
