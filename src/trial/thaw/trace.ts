/** What the guest's kernel recorded about the thawed process tree. */
export interface Trace {
  /** whether CRIU created the app's first process */
  readonly sawApp: boolean
  /** In the order in which they happened. */
  readonly sigills: readonly Sigill[]
  /** How processes of the app ended, by process id. */
  readonly exits: ReadonlyMap<number, Exit>
  /** ids of processes that the kernel killed because memory ran out */
  readonly outOfMemory: readonly number[]
  /** Lines that could not be read. A process chooses its name, which may contain a line break. */
  readonly unread: number
}

/** The kernel sent SIGILL because of an instruction. */
export interface Sigill {
  /** id of the thread */
  readonly pid: number
  readonly comm: string
  readonly address: bigint
  /** Up to 16 bytes at that address; fewer at the end of a page, none if nothing is mapped there. */
  readonly bytes: Uint8Array
  readonly of: FaultOwner
  /**
   * For the app: ids of the thread, its process, and the process's ancestors in the app that have not
   * called exec since the thaw. Empty if the process itself called exec, because nothing of the
   * checkpoint is left in it.
   */
  readonly lineage: readonly number[]
}

/** The thawed process tree, CRIU's own processes, or another command, such as verify. */
export type FaultOwner = 'app' | 'criu' | 'other'

export type Exit =
  | { readonly kind: 'status'; readonly status: number; readonly comm: string }
  | { readonly kind: 'signal'; readonly signal: number; readonly comm: string }

const cloneThread = 0x10000

const newTask = /^pid=(\d+) comm=.*clone_flags=([0-9a-f]+)/s

/** COMM-TID (TGID) [CPU] FLAGS TIME: EVENT: REST. COMM can be any text, so the rest must match exactly. */
const line =
  /^\s*(.{0,16})-(\d+)\s+\(\s*(\d+|-+)\)\s+\[\d+\]\s+\S+\s+[\d.]+: (task_newtask|sched_process_exec|gx|ill|mark_victim): (.*)$/s

/**
 * Reads the two traces of a thaw, as trace.sh sets them up.
 * @param life task_newtask, sched_process_exec and do_exit of CRIU and all its descendants
 * @param faults force_sig_fault with SIGILL, and OOM kills, of all processes in the guest
 * @param appPid process id of the app's first process; the same as in the checkpoint
 */
export function readTrace(life: string, faults: string, appPid: number): Trace {
  const events = [...eventsOf(life)]
  const tree = readTree(events, appPid)
  const exits = new Map<number, Exit>()
  for (const { comm, tid, event, rest } of events) {
    const process = tree.processOf.get(tid)
    if (event !== 'gx' || process === undefined) continue
    const code = Number(/code=(-?\d+)/.exec(rest)?.[1] ?? 0)
    const [before, now] = [exits.get(process), exitOf(code, comm)]
    // A thread can exit with 0 while its process continues. When a process exits, all of its threads
    // have its code.
    if (before === undefined || isZero(before)) exits.set(process, now)
  }
  const ownerOf = (tid: number): FaultOwner =>
    tree.processOf.has(tid) ? 'app' : tree.traced.has(tid) ? 'criu' : 'other'
  const sigills: Sigill[] = []
  const outOfMemory: number[] = []
  for (const { comm, tid, event, rest } of eventsOf(faults)) {
    if (event === 'ill') {
      const lineage = lineageOf(tid, tree)
      sigills.push({ pid: tid, comm, ...faultOf(rest), of: ownerOf(tid), lineage })
    }
    const victim = event === 'mark_victim' ? /pid=(\d+)/.exec(rest)?.[1] : undefined
    if (victim) outOfMemory.push(Number(victim))
  }
  const unread = unreadIn(life) + unreadIn(faults)
  return { sawApp: tree.processOf.has(appPid), sigills, exits, outOfMemory, unread }
}

function isZero(exit: Exit): boolean {
  return exit.kind === 'status' && exit.status === 0
}

interface Event {
  readonly comm: string
  readonly tid: number
  readonly event: string
  readonly rest: string
}

interface Tree {
  /** process id of each thread of the app, by thread id */
  readonly processOf: ReadonlyMap<number, number>
  /** parent of each process of the app, except the first */
  readonly parentOf: ReadonlyMap<number, number>
  /** processes of the app that called exec */
  readonly changed: ReadonlySet<number>
  /** all threads in the trace; those that do not belong to the app belong to CRIU */
  readonly traced: ReadonlySet<number>
}

function readTree(events: readonly Event[], appPid: number): Tree {
  const processOf = new Map<number, number>()
  const parentOf = new Map<number, number>()
  const changed = new Set<number>()
  const traced = new Set<number>()
  for (const { tid, event, rest } of events) {
    traced.add(tid)
    const here = processOf.get(tid)
    if (event === 'sched_process_exec' && here !== undefined) changed.add(here)
    if (event !== 'task_newtask') continue
    const [, pid, flags] = newTask.exec(rest) ?? []
    const child = Number(pid)
    traced.add(child)
    if (child !== appPid && here === undefined) continue
    const isThread = (Number.parseInt(flags ?? '0', 16) & cloneThread) !== 0
    processOf.set(child, isThread && here !== undefined ? here : child)
    if (!isThread && here !== undefined) parentOf.set(child, here)
  }
  return { processOf, parentOf, changed, traced }
}

/** A limit for hostile traces. */
const maxAncestors = 64

function lineageOf(tid: number, { processOf, parentOf, changed }: Tree): number[] {
  const process = processOf.get(tid)
  if (process === undefined || changed.has(process)) return []
  const lineage = new Set([tid])
  for (let pid: number | undefined = process; pid !== undefined; pid = parentOf.get(pid)) {
    // A parent that called exec has new memory. Its child still has the frozen memory.
    if (changed.has(pid) || lineage.size > maxAncestors) break
    lineage.add(pid)
  }
  return [...lineage]
}

function* eventsOf(text: string): Generator<Event> {
  for (const raw of text.split('\n')) {
    const event = eventIn(raw)
    if (event) yield event
  }
}

function unreadIn(text: string): number {
  return text.split('\n').filter((raw) => raw !== '' && !raw.startsWith('#') && !eventIn(raw))
    .length
}

function eventIn(raw: string): Event | undefined {
  const [, comm = '', tid, , event, rest = ''] = line.exec(raw) ?? []
  if (event === undefined || (event === 'task_newtask' && !newTask.test(rest))) return undefined
  return { comm: comm.trim(), tid: Number(tid), event, rest }
}

/** Reads the kernel's exit code: a signal in the low 7 bits (bit 7: core dumped), or status << 8. */
export function exitOf(code: number, comm: string): Exit {
  const signal = code & 0x7f
  return signal === 0
    ? { kind: 'status', status: (code >> 8) & 0xff, comm }
    : { kind: 'signal', signal, comm }
}

function faultOf(rest: string): { address: bigint; bytes: Uint8Array } {
  const field = (name: string) => new RegExp(`\\b${name}=0x([0-9a-f]+)`).exec(rest)?.[1]
  const first = field('b0')
  const [low, high] = [field('i0'), field('i1')]
  const bytes = [
    ...(low ? littleEndian(low, 8) : first ? littleEndian(first, 1) : []),
    ...(low && high ? littleEndian(high, 8) : []),
  ]
  return { address: BigInt(`0x${field('addr') ?? '0'}`), bytes: Uint8Array.from(bytes) }
}

function littleEndian(hex: string, size: number): number[] {
  const bytes = hex.padStart(size * 2, '0').match(/../g) ?? []
  return bytes.map((byte) => Number.parseInt(byte, 16)).reverse()
}
