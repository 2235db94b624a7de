import type { FreshAnswer, StartFailure } from '../../../../src/trial/fresh/answer.js'
import type { ReadinessSeen, StartEvidence } from '../../../../src/trial/fresh/evidence.js'
import type { StartExpectation } from '../../../../src/trial/fresh/judge-start.js'
import { expected, seen } from '../make.js'

/** Evidence of an app that was ready after 2 s and then lived, with some changes. */
export function startEvidence(
  changes: Parameters<typeof seen>[0] = {},
  readiness: ReadinessSeen = { kind: 'ready', seconds: 2 },
): StartEvidence {
  const observed = seen(changes)
  if (observed.stage !== 'watched' && observed.stage !== 'broken') {
    throw new Error(`a fresh start is never ${observed.stage}`)
  }
  return { observed, readiness }
}

/** An app that was not ready in its time. */
export const late: ReadinessSeen = { kind: 'late', status: 1, said: 'connection refused' }

export function startExpected(
  cpu: string,
  changes: Partial<StartExpectation> = {},
): StartExpectation {
  const control = { lived: true, children: undefined }
  return { ...expected(cpu, { control }), leaks: [], limit: 60, ...changes }
}

export const lacks = {
  kind: 'lacks',
  fault: 'start-1:sigill-1',
  comm: 'own',
  pid: 10002,
  instruction: 'vpaddd ymm0,ymm0,ymm1',
  features: ['avx2'],
} as const

export const starts: FreshAnswer = {
  ...{ starts: 'yes', ready: 2 },
  reason: { kind: 'lived', seconds: 10.1, verified: true },
}
export const exited: Extract<StartFailure, { readonly kind: 'exited' }> = {
  kind: 'exited',
  fault: 'start-1:exit-1',
  status: 3,
}
