import { detachedOf, type Fork, forkOf, type TraceEvent } from './trace-events.js'

/**
 * How the app came to run: CRIU restored it, it was started afresh, or an engine did that is no CRIU, so
 * that nothing tells when the engine's code ended in it.
 */
export type Beginning = 'thaw' | 'start' | 'command'

/** The threads of a thaw, the app's and CRIU's; or those of an app that was started afresh. */
export interface ThreadTree {
  /** process id of each thread of the app, by thread id */
  readonly processOf: ReadonlyMap<number, number>
  /** parent of each process of the app, except the first */
  readonly parentOf: ReadonlyMap<number, number>
  /** The time from which a thread of the app runs the app; until then CRIU's own code runs in it. */
  readonly since: ReadonlyMap<number, number>
  /** processes of the app that called exec */
  readonly changed: ReadonlySet<number>
  /** all threads in the trace; those that do not belong to the app belong to CRIU */
  readonly traced: ReadonlySet<number>
}

interface TimedFork extends Fork {
  readonly time: number
}

/**
 * Puts the threads together. Nothing depends on the order of the forks, because a thread can run on
 * another core, and fork, before its own fork is in the trace.
 * @param appPid process id of the app's first process
 * @param restored further processes that were restored: they are the app's as well, also where what was
 *   watched is not
 */
export function readTree(
  events: readonly TraceEvent[],
  appPid: number,
  beginning: Beginning = 'thaw',
  restored: readonly number[] = [],
): ThreadTree {
  const { forks, released, execs, traced } = collect(events)
  const processOf = new Map<number, number>()
  const parentOf = new Map<number, number>()
  const since = new Map<number, number>()
  const isFresh = beginning !== 'thaw'
  const isThere = isFresh
    ? traced.has(appPid)
    : [...forks.values()].flat().some(({ child }) => child === appPid)
  const enter = (tid: number, process: number, from: number | undefined) => {
    processOf.set(tid, process)
    if (from !== undefined) since.set(tid, from)
  }
  if (isThere) enter(appPid, appPid, isFresh ? 0 : released.get(appPid))
  for (const root of restored) {
    if (!processOf.has(root)) enter(root, root, isFresh ? 0 : released.get(root))
  }
  const roots = new Set(processOf.keys())
  // The map is walked while it grows.
  for (const [tid, process] of processOf) {
    const from = since.get(tid)
    for (const { child, isThread, time } of forks.get(tid) ?? []) {
      if (processOf.has(child)) continue
      // It is one that the app created, or one that CRIU restored.
      const own = from !== undefined && time >= from ? time : undefined
      enter(child, isThread ? process : child, own ?? released.get(child))
      if (!isThread) parentOf.set(child, process)
    }
  }
  const changed = new Set(execs.flatMap((tid) => processOf.get(tid) ?? []))
  // Such a process became what restored the app, and the app in the end.
  if (beginning === 'command') for (const root of roots) changed.delete(root)
  return { processOf, parentOf, since, changed, traced }
}

function collect(events: readonly TraceEvent[]) {
  /** by the thread that forked */
  const forks = new Map<number, TimedFork[]>()
  /** when CRIU let go of a thread, for the first time */
  const released = new Map<number, number>()
  const execs: number[] = []
  const traced = new Set<number>()
  for (const event of events) {
    const { tid, time } = event
    traced.add(tid)
    const fork = forkOf(event)
    if (fork) {
      traced.add(fork.child)
      const before = forks.get(tid) ?? []
      before.push({ ...fork, time })
      forks.set(tid, before)
    }
    const detached = detachedOf(event)
    if (detached !== undefined && !released.has(detached)) released.set(detached, time)
    if (event.event === 'sched_process_exec') execs.push(tid)
  }
  return { forks, released, execs, traced }
}
