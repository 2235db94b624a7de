import { atOnce } from '../base/process/at-once.js'
import { type Run, withScope } from '../base/run/run.js'

/**
 * Answers requests in a phase of the log, some at a time. The first that fails ends the others.
 * @param jobs requests at a time
 */
export function inPhase<Request, Result>(
  run: Run,
  title: string,
  jobs: number,
  requests: readonly Request[],
  answer: (scope: Run, request: Request) => Promise<Result>,
): Promise<Result[]> {
  return run.log.phase(title, () =>
    withScope(run, (scope, end) =>
      atOnce(jobs, requests, (request) => answer(scope, request), end),
    ),
  )
}
