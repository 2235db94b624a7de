import { initName } from '../../machine/job/programs/init.js'
import { type Exit, exitOf } from './exit.js'
import { findRestorers, type Restorers } from './restorers.js'
import { type Beginning, readTree, type ThreadTree } from './thread-tree.js'
import { eventIn, eventsOf } from './trace-events.js'

/** What the guest's kernel recorded about the thawed process tree. */
export interface Trace {
  /** whether CRIU created the app's first process */
  readonly sawApp: boolean
  /** In the order in which they happened. */
  readonly sigills: readonly Sigill[]
  /** How processes of the app ended, by process id. */
  readonly exits: ReadonlyMap<number, Exit>
  /** Id of the process whose end was the end of the app, and is in `exits`; undefined: none was seen. */
  readonly last: number | undefined
  /** ids of processes of the app that called exec since the thaw: programs that it started */
  readonly started: ReadonlySet<number>
  /** ids of processes that the kernel killed because memory ran out */
  readonly outOfMemory: readonly number[]
  /** processes of the app that were not seen to end */
  readonly living: ReadonlySet<number>
  /** what restored processes: the app's first one is among them, unless the engine is no CRIU */
  readonly restorers: Restorers
  /** Lines that could not be read. A process chooses its name, which may contain a line break. */
  readonly unread: number
}

/** The kernel sent SIGILL because of an instruction. */
export interface Sigill {
  /** id of the thread */
  readonly pid: number
  readonly comm: string
  readonly address: bigint
  /** The 15 bytes at that address. Those that the kernel could not read have any value. */
  readonly bytes: Uint8Array
  readonly of: FaultOwner
  /**
   * For the app: ids of the thread, its process, and the process's ancestors in the app that have not
   * called exec since the thaw. Empty if the process itself called exec, because nothing of the
   * checkpoint is left in it. Of an app that was started afresh: the thread and its process.
   */
  readonly lineage: readonly number[]
}

/**
 * The thawed app; CRIU, also in a process that it is still turning into the app; or another command,
 * such as verify.
 */
export type FaultOwner = 'app' | 'criu' | 'other'

/**
 * Reads the two traces of a thaw or a fresh start, as trace.sh sets them up. Both have the same clock.
 * @param life task_newtask, sched_process_exec, do_exit and PTRACE_DETACH of CRIU and all its
 *   descendants
 * @param faults force_sig_fault with SIGILL, and OOM kills, of all processes in the guest
 * @param appPid process id of the app's first process
 * @param idOf gives processes the ids that they have in the checkpoint; undefined: they have them
 * @param beside further first processes, of an app that a command restored
 */
export function readTrace(
  life: string,
  faults: string,
  appPid: number,
  wanted: Beginning | 'either' = 'thaw',
  idOf?: (id: number) => number,
  beside: readonly number[] = [],
): Trace {
  const events = [...eventsOf(life, idOf)]
  const restorers = findRestorers(events)
  const beginning = wanted === 'either' ? beginningSeen(restorers) : wanted
  const further = beginning === 'command' ? beside : [...restorers.restored.keys()]
  const tree = readTree(events, appPid, beginning, further)
  const exits = new Map<number, Exit>()
  // Threads end while their process goes on, so only its first one tells.
  const gone = new Set<number>()
  for (const { comm, tid, event, rest } of events) {
    const process = tree.processOf.get(tid)
    if (event !== 'gx' || process === undefined) continue
    if (tid === process) gone.add(process)
    const code = Number(/code=(-?\d+)/.exec(rest)?.[1] ?? 0)
    const [before, now] = [exits.get(process), exitOf(code, comm)]
    // A thread can exit with 0 while its process continues. When a process exits, all of its threads
    // have its code.
    if (before !== undefined && !isZero(before)) continue
    // Ordered by the ends of processes, not of their first threads.
    exits.delete(process)
    exits.set(process, now)
  }
  const sigills: Sigill[] = []
  const outOfMemory: number[] = []
  for (const { comm, tid, time, event, rest } of eventsOf(faults, idOf)) {
    if (event === 'ill') {
      const of = ownerOf(tid, time, tree)
      const lineage = of === 'app' ? lineageOf(tid, tree, beginning) : []
      sigills.push({ pid: tid, comm, ...faultOf(rest), of, lineage })
    }
    const victim = event === 'mark_victim' ? /pid=(\d+)/.exec(rest)?.[1] : undefined
    if (victim) outOfMemory.push(Number(victim))
  }
  const unread = unreadIn(life) + unreadIn(faults)
  const { processOf, changed: started } = tree
  const ended = withoutInit(exits, appPid)
  return {
    sawApp: processOf.has(appPid),
    sigills,
    ...ended,
    started,
    outOfMemory,
    restorers,
    living: new Set([...processOf.values()].filter((process) => !gone.has(process))),
    unread,
  }
}

/** A command may call CRIU, which is seen. */
function beginningSeen({ letGo }: Restorers): Beginning {
  return letGo.size > 0 ? 'thaw' : 'command'
}

/**
 * Our init ends as the process of the app did that it reaped last, which is told instead of it. Some
 * daemons are restored as another's children, and it ends before them.
 */
function withoutInit(
  exits: ReadonlyMap<number, Exit>,
  appPid: number,
): Pick<Trace, 'exits' | 'last'> {
  const end = exits.get(appPid)
  if (end === undefined) return { exits, last: undefined }
  if (end.comm !== initName) return { exits, last: appPid }
  const others = [...exits].filter(([pid]) => pid !== appPid)
  const reaped = isZero(end) ? others.at(-1) : others.findLast(([, exit]) => isSame(exit, end))
  if (reaped) return { exits: new Map(others), last: reaped[0] }
  return { exits: new Map(exits).set(appPid, { ...end, comm: 'the app' }), last: appPid }
}

function isSame(one: Exit, other: Exit): boolean {
  return one.kind === 'status'
    ? other.kind === 'status' && one.status === other.status
    : other.kind === 'signal' && one.signal === other.signal
}

function isZero(exit: Exit): boolean {
  return exit.kind === 'status' && exit.status === 0
}

/** CRIU's own code runs in the app's threads until CRIU lets go of them. */
function ownerOf(tid: number, time: number, { since, traced }: ThreadTree): FaultOwner {
  const from = since.get(tid)
  if (from !== undefined && time >= from) return 'app'
  return traced.has(tid) ? 'criu' : 'other'
}

/** A limit for hostile traces. */
const maxAncestors = 64

function lineageOf(
  tid: number,
  { processOf, parentOf, changed }: ThreadTree,
  beginning: Beginning,
): number[] {
  const process = processOf.get(tid)
  if (process === undefined) return []
  if (beginning !== 'thaw') return [...new Set([tid, process])]
  if (changed.has(process)) return []
  const lineage = new Set([tid])
  for (let pid: number | undefined = process; pid !== undefined; pid = parentOf.get(pid)) {
    // A parent that called exec has new memory. Its child still has the frozen memory.
    if (changed.has(pid) || lineage.size > maxAncestors) break
    lineage.add(pid)
  }
  return [...lineage]
}

function unreadIn(text: string): number {
  return text.split('\n').filter((raw) => raw !== '' && !raw.startsWith('#') && !eventIn(raw))
    .length
}

function faultOf(rest: string): { address: bigint; bytes: Uint8Array } {
  const bytes = Array.from(rest.matchAll(/ b\d+=0x([0-9a-f]+)/g), ([, byte = '']) =>
    Number.parseInt(byte, 16),
  )
  const address = /\baddr=0x([0-9a-f]+)/.exec(rest)?.[1]
  return { address: BigInt(`0x${address ?? '0'}`), bytes: Uint8Array.from(bytes) }
}
