import type { Evidence } from '../thaw/evidence.js'

/** How often programs of one name ran to an end of their own, and how often they broke. */
interface Ends {
  readonly ran: number
  readonly broke: number
  /** of the last one that broke; 0: there is none */
  readonly status: number
}

/** By the name of the process: the first 15 bytes of the program's file name, unless it changes it. */
export type ChildEnds = ReadonlyMap<string, Ends>

/**
 * Exit statuses of what cannot be run (126, 127, also of glibc's loader), and of a shell whose command
 * died of what it did itself: of SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS. With others,
 * such as 1 of grep, a program gives an answer, and that may depend on the CPU in all honesty.
 */
const broken: ReadonlySet<number> = new Set([
  126,
  127,
  ...[4, 5, 6, 7, 8, 11, 31].map((signal) => 128 + signal),
])

/**
 * How the programs ended that the app started since the thaw. Workers that it only forked are not
 * counted, nor what a signal ended: a crash is judged by itself, and other signals end workers.
 */
export function childEnds({ trace }: Evidence): ChildEnds {
  const ends = new Map<string, Ends>()
  for (const [process, { comm, ...exit }] of trace.exits) {
    if (process === trace.last || !trace.started.has(process) || exit.kind === 'signal') continue
    const { ran, broke, status } = ends.get(comm) ?? { ran: 0, broke: 0, status: 0 }
    ends.set(
      comm,
      broken.has(exit.status)
        ? { ran, broke: broke + 1, status: exit.status }
        : { ran: ran + 1, broke, status },
    )
  }
  return ends
}

/**
 * A program that always broke, and in the control never did. One that ran here once, broke there once,
 * or did not end there, is none: programs of an app may end in many ways.
 * @param control undefined: not known, and then any program that always broke is one
 */
export function failingChild(
  ends: ChildEnds,
  control: ChildEnds | undefined,
): { readonly comm: string; readonly status: number } | undefined {
  const failing = [...ends].find(([comm, { ran }]) => {
    const there = control?.get(comm)
    return ran === 0 && (!control || (there !== undefined && there.broke === 0))
  })
  return failing && { comm: failing[0], status: failing[1].status }
}
