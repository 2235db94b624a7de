/** One event of a trace. */
export interface TraceEvent {
  readonly comm: string
  readonly tid: number
  /** seconds, on the clock of all traces of a guest */
  readonly time: number
  readonly event: string
  readonly rest: string
}

/** A new thread or process. */
export interface Fork {
  readonly child: number
  readonly isThread: boolean
}

/** COMM-TID (TGID) [CPU] FLAGS TIME: EVENT: REST. COMM can be any text, so the rest must match exactly. */
const line =
  /^\s*(.{0,16})-(\d+)\s+\(\s*(?:\d+|-+)\)\s+\[\d+\]\s+\S+\s+([\d.]+): (task_newtask|sched_process_exec|asked|gx|detach|loader|ill|mark_victim): (.*)$/s

const newTask = /^pid=(\d+) comm=.*clone_flags=([0-9a-f]+)/s
const cloneThread = 0x10000

/**
 * The events of a trace, as the kernel wrote them; lines that cannot be read are left out.
 * @param idOf gives processes other ids
 */
export function* eventsOf(
  text: string,
  idOf?: ((id: number) => number) | undefined,
): Generator<TraceEvent> {
  for (const raw of text.split('\n')) {
    const event = eventIn(raw)
    if (event) yield idOf ? renamed(event, idOf) : event
  }
}

/** `pid=` is another process than the one that caused the event. */
function renamed(event: TraceEvent, idOf: (id: number) => number): TraceEvent {
  const rest = event.rest.replace(/\bpid=(\d+)/, (_, pid) => `pid=${idOf(Number(pid))}`)
  return { ...event, tid: idOf(event.tid), rest }
}

/** @returns undefined for a line that cannot be read */
export function eventIn(raw: string): TraceEvent | undefined {
  const [, comm = '', tid, time, event, rest = ''] = line.exec(raw) ?? []
  if (event === undefined || (event === 'task_newtask' && !newTask.test(rest))) return undefined
  return { comm: comm.trim(), tid: Number(tid), time: Number(time), event, rest }
}

/** @returns undefined if the event is another */
export function forkOf({ event, rest }: TraceEvent): Fork | undefined {
  const [, child, flags = '0'] = (event === 'task_newtask' && newTask.exec(rest)) || []
  if (child === undefined) return undefined
  return { child: Number(child), isThread: (Number.parseInt(flags, 16) & cloneThread) !== 0 }
}

/** The path of the program that a process begins to run, as it was called; undefined: the event is another. */
export function execOf({ event, rest }: TraceEvent): string | undefined {
  return event === 'sched_process_exec'
    ? /filename=(.*) pid=\d+ old_pid=/s.exec(rest)?.[1]
    : undefined
}

/** The arguments after the first of a call of a dynamic linker; undefined: the event is another. */
export function loaderArgumentsOf({ event, rest }: TraceEvent): string[] | undefined {
  if (event !== 'loader') return undefined
  // The first that is not there ends the list: it cannot be fetched.
  return Array.from(rest.matchAll(/ a\d+="(.*?)"(?= a\d+=|$)/gs), ([, text = '']) => text)
}

/** The thread that a tracer let go of; undefined if the event is another. */
export function detachedOf({ event, rest }: TraceEvent): number | undefined {
  const pid = event === 'detach' ? / pid=(\d+)/.exec(rest)?.[1] : undefined
  return pid === undefined ? undefined : Number(pid)
}
