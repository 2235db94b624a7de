import { BadInput } from '../../../src/base/bad-input.js'
import { appIn, type OpenTaking } from '../../../src/checkpoint/open-taking.js'
import { makeCheckpointPlan, makePlan } from '../../../src/plan/make-plan.js'
import type { CheckpointPlan, Plan } from '../../../src/plan/plan.js'
import type { RawInputs } from '../../../src/plan/raw-inputs.js'

/** A plan from the two required inputs, and the inputs that the test is about. */
export function planOf(values: Record<string, string>, rest: Partial<RawInputs> = {}): Plan {
  return makePlan(givenOf({ run: './app', cpus: 'Haswell', ...values }, rest))
}

/** A plan of `checkpoint` from its required inputs, and the inputs that the test is about. */
export function checkpointPlanOf(
  values: Record<string, string>,
  rest: Partial<RawInputs> = {},
): CheckpointPlan {
  return makeCheckpointPlan(givenOf({ run: './app', to: 'kept', ...values }, rest))
}

/** The part of such a plan that says how to take the checkpoint, with this machine's own files. */
export function takingOf(
  values: Record<string, string>,
  rest: Partial<RawInputs> = {},
): OpenTaking {
  return takingIn(planOf(values, rest))
}

/** The same of a plan that is there. */
export function takingIn({ origin }: Pick<Plan, 'origin'>): OpenTaking {
  if (origin.kind !== 'take') throw new Error('a checkpoint was given')
  const root = { kind: 'host' } as const
  return { ...origin, root, app: appIn(root, origin.app) }
}

export function givenOf(values: Record<string, string>, rest: Partial<RawInputs> = {}): RawInputs {
  return {
    values: new Map(Object.entries(values)),
    callerEnvironment: {},
    cwd: process.cwd(),
    problems: [],
    ...rest,
  }
}

/** The problems of the BadInput that a call throws. */
export function problemsIn(call: () => unknown): readonly string[] {
  try {
    call()
  } catch (error) {
    if (error instanceof BadInput) return error.problems
    throw error
  }
  throw new Error('no BadInput was thrown')
}
