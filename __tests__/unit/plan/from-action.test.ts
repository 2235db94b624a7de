import { describe, expect, it } from 'vitest'
import { givenByRunner } from '../../../src/plan/from-action.js'
import { inputs } from '../../../src/plan/inputs.js'
import { makePlan } from '../../../src/plan/make-plan.js'

describe('inputs from the runner', () => {
  it('are named in capitals with their hyphens kept', () => {
    const env = {
      INPUT_RUN: './app',
      INPUT_CPUS: 'Haswell\nNehalem\n',
      'INPUT_READY-LOG': 'listening',
      'INPUT_CRIU-DUMP-OPTIONS': '--tcp-established',
      INPUT_READY_LOG: 'not this one',
      'INPUT_NO-SUCH': 'x',
      INPUT_ENV: 'LANG\n',
      LANG: 'C.UTF-8',
    }
    const given = givenByRunner(env, '/')
    expect(given.values.get('ready-log')).toBe('listening')
    expect(given.values.has('no-such')).toBe(false)
    const plan = makePlan({ ...given, cwd: process.cwd() })
    expect(plan.origin).toMatchObject({
      kind: 'take',
      app: { ready: { kind: 'log', pattern: /listening/ }, environment: { LANG: 'C.UTF-8' } },
      engine: { dumpOptions: ['--tcp-established'] },
    })
    expect(plan.thaw.targets).toHaveLength(2)
    expect(plan.thaw.environment).toEqual({ LANG: 'C.UTF-8' })
  })

  it('make the same plan from defaults and from nothing', () => {
    const required = { INPUT_RUN: './app', INPUT_CPUS: 'max' }
    const defaults = inputs
      .filter((input) => !input.required)
      .map((input) => [`INPUT_${input.name.toUpperCase()}`, input.default])
    const passed = givenByRunner({ ...Object.fromEntries(defaults), ...required })
    expect(makePlan(passed)).toEqual(makePlan(givenByRunner(required)))
  })
})
