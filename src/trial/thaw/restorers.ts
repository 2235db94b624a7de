import { type Exit, exitOf } from './exit.js'
import { detachedOf, execOf, forkOf, loaderArgumentsOf, type TraceEvent } from './trace-events.js'

/** A program called criu that the restore command started: by its name, or through a dynamic linker. */
export interface CriuRun {
  readonly pid: number
  /** as it was called */
  readonly program: string
  /** undefined: it lives, or has become another program, as CRIU does with `--exec-cmd` */
  readonly end: Exit | undefined
}

export interface Restorers {
  /** in the order in which they were started */
  readonly runs: readonly CriuRun[]
  /**
   * Processes that such a program made and then let go of, which CRIU does once all of them are
   * restored; the first one first.
   */
  readonly restored: ReadonlyMap<number, CriuRun>
  /** threads that any tracer let go of */
  readonly letGo: ReadonlySet<number>
  /** processes that called exec, the app's or not */
  readonly called: ReadonlySet<number>
}

/** Where nothing is traced, or nothing was restored. */
export const noRestorers: Restorers = {
  runs: [],
  restored: new Map(),
  letGo: new Set(),
  called: new Set(),
}

interface Growing extends CriuRun {
  end: Exit | undefined
}

/**
 * Finds what restored processes, from the kernel's trace alone. That a program called criu ended with 0
 * says less: it may have been asked for its version.
 */
export function findRestorers(events: readonly TraceEvent[]): Restorers {
  /** the run that each thread is part of; undefined: it runs another program */
  const partOf = new Map<number, Growing | undefined>()
  const linked = new Map<number, string | undefined>()
  const made = new Map<number, Growing>()
  const runs: Growing[] = []
  const restored = new Map<number, CriuRun>()
  const letGo = new Set<number>()
  const called = new Set<number>()
  for (const event of events) {
    const { tid } = event
    const run = partOf.get(tid)
    const words = loaderArgumentsOf(event)
    if (words) linked.set(tid, programIn(words))
    const path = execOf(event)
    if (path !== undefined) {
      const program = isLinker(path) ? linked.get(tid) : path
      linked.delete(tid)
      called.add(tid)
      const started = program !== undefined && isCriu(program)
      const next = started ? { pid: tid, program, end: undefined } : undefined
      partOf.set(tid, next)
      if (next) runs.push(next)
    }
    const fork = forkOf(event)
    // On another core the child may have been seen before its fork.
    if (fork && !partOf.has(fork.child)) partOf.set(fork.child, run)
    if (fork && !fork.isThread) {
      if (run) made.set(fork.child, run)
      else made.delete(fork.child)
    }
    const detached = detachedOf(event)
    if (detached !== undefined) {
      letGo.add(detached)
      if (run && made.get(detached) === run) restored.set(detached, run)
    }
    if (event.event === 'gx') {
      if (run?.pid === tid) run.end = exitOf(codeOf(event), event.comm)
      // Its id may be used again.
      partOf.delete(tid)
    }
  }
  return { runs, restored, letGo, called }
}

/** Also its helpers, such as criu-ns. */
function isCriu(path: string): boolean {
  return nameOf(path).startsWith('criu')
}

function isLinker(path: string): boolean {
  return /^ld(-.*)?\.so/.test(nameOf(path))
}

/** The options of a dynamic linker that have a value of their own (ld.so(8), and musl's). */
const withValue = new Set([
  ...['--library-path', '--preload', '--audit', '--argv0', '--inhibit-rpath'],
  ...['--glibc-hwcaps-prepend', '--glibc-hwcaps-mask'],
])

function programIn(words: readonly string[]): string | undefined {
  let skip = false
  return words.find((word) => {
    if (skip) {
      skip = false
      return false
    }
    skip = withValue.has(word)
    return !word.startsWith('-')
  })
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function codeOf({ rest }: TraceEvent): number {
  return Number(/code=(-?\d+)/.exec(rest)?.[1] ?? 0)
}
