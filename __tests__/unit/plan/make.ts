import { BadInput } from '../../../src/base/bad-input.js'
import type { Given } from '../../../src/plan/given.js'
import { makePlan, type Plan } from '../../../src/plan/plan.js'

/** A plan from the two required inputs and what the test is about. */
export function planOf(values: Record<string, string>, rest: Partial<Given> = {}): Plan {
  return makePlan({
    values: new Map(Object.entries({ run: './app', cpus: 'Haswell', ...values })),
    callerEnvironment: {},
    cwd: process.cwd(),
    problems: [],
    ...rest,
  })
}

/** The mistakes that a call was refused for. */
export function problemsIn(call: () => unknown): readonly string[] {
  try {
    call()
  } catch (error) {
    if (error instanceof BadInput) return error.problems
    throw error
  }
  throw new Error('nothing was refused')
}
