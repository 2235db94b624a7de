import type { Run } from '../../base/run/run.js'
import type { Frozen } from '../../checkpoint/checkpoint.js'
import type { Launch, NoLaunch } from '../../checkpoint/launch.js'
import { type Bench, resourcesBesideStores } from '../../machine/bench.js'
import { guestsAtOnce, largest } from '../../machine/host/resources.js'
import type { ThawPlan } from '../../plan/plan.js'
import { inPhase } from '../in-phase.js'
import { again } from '../requests.js'
import type { Trial } from '../trial.js'
import { requestBeside, requestOn, type StartRequest } from './requests.js'
import type { FreshStart, FreshStarts, Started } from './result.js'
import { ofComparedStart, ofTwoStarts } from './settle-start.js'
import { type Starting, startOne } from './start-one.js'
import { isSuspect } from './suspects.js'

type StartEach = (title: string, requests: readonly StartRequest[]) => Promise<readonly Started[]>

/**
 * Starts the app itself on each target on which the CPU may be why its checkpoint does not work. What
 * fails without naming the CPU is started again, and after that on a CPU that lacks nothing. No verdict
 * depends on it.
 */
export async function startAfresh(
  run: Run,
  bench: Bench,
  checkpoint: Frozen,
  plan: ThawPlan,
  { control, targets }: Trial,
  launch: Launch | NoLaunch,
): Promise<FreshStarts> {
  const suspects = targets.filter(({ verdict }) => isSuspect(verdict))
  if ('kind' in launch) {
    return new Map(suspects.map(({ target }) => [target.name, notTried(launch)]))
  }
  const sources = { checkpoint, control, timeout: launch.timeout }
  const requests = suspects.flatMap(
    (result) => requestOn(result, targets.indexOf(result) + 1, sources) ?? [],
  )
  const startEach = starter(run, { bench, checkpoint, launch, plan })
  const firsts = await startEach(firstTitle(requests.length), requests)
  const looks = requests.map((request, index) => ({ request, first: firsts[index] as Started }))

  const doubts = looks.filter(({ first }) => first.seen.starts === 'doubtful')
  const seconds = await startEach(
    'Start the app again, since no CPU is named by what failed',
    doubts.map(({ request }) => again(request)),
  )
  const second = new Map(doubts.map(({ request }, index) => [request, seconds[index]]))

  const open = doubts.filter(({ request, first }) => isOpen(first, second.get(request)))
  // Targets with the same kind of guest share one.
  const beside = new Map(
    open.map(({ request }) => [request.machine.accel, requestBeside(request, sources)]),
  )
  const others = await startEach('Start the app on a CPU that lacks nothing', [...beside.values()])
  const other = new Map([...beside.keys()].map((accel, index) => [accel, others[index]]))

  return new Map(
    looks.map(({ request, first }) => [
      request.target.name,
      together(first, second.get(request), other.get(request.machine.accel)),
    ]),
  )
}

function starter(run: Run, starting: Starting): StartEach {
  const { guests } = starting.bench
  return async (title, requests) => {
    if (requests.length === 0) return []
    const targets = requests.map(({ target }) => target)
    const guest = largest(guests, targets)
    const host = resourcesBesideStores(starting.bench)
    const jobs = guestsAtOnce(guests.jobs, host, guest, requests.length)
    return inPhase(run, title, jobs, requests, (scope, request) =>
      startOne(scope, starting, request),
    )
  }
}

function firstTitle(count: number): string {
  const targets = `${count} ${count === 1 ? 'target' : 'targets'}`
  return `Start the app itself on ${targets}, to see whether the checkpoint is the cause`
}

function isOpen({ seen }: Started, second: Started | undefined): boolean {
  return seen.starts === 'doubtful' && second !== undefined && !ofTwoStarts(seen.how, second.seen)
}

/**
 * @param second undefined: the first one has the answer
 * @param other on a CPU that lacks nothing; undefined: it was not needed
 */
function together(
  first: Started,
  second: Started | undefined,
  other: Started | undefined,
): FreshStart {
  const { seen } = first
  if (seen.starts !== 'doubtful') return { answer: seen, starts: [first] }
  if (second === undefined) throw new Error('a start that failed was not repeated')
  const answer = ofTwoStarts(seen.how, second.seen)
  if (answer) {
    return { answer, starts: answer === second.seen ? [second, first] : [first, second] }
  }
  if (other === undefined) throw new Error('a start that failed was compared with nothing')
  return {
    answer: ofComparedStart(seen.how, other.seen, other.machine),
    starts: [first, second, other],
  }
}

function notTried(why: NoLaunch): FreshStart {
  return { answer: { starts: 'unknown', reason: { kind: 'not-tried', why } }, starts: [] }
}
