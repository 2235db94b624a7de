import { type ChildProcess, spawn } from 'node:child_process'
import type { Duplex, Readable, Writable } from 'node:stream'
import { reportCommand } from './command-log.js'
import { cleanEnvironment } from './environment.js'
import { Tail } from './tail.js'

/** How a process ended: by itself (`code`), by a signal, or it never started (`error`). */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly error?: string
}

/** A process that must not outlive this one, such as QEMU or virtiofsd. */
export interface Supervised {
  readonly command: string
  readonly pid: number | undefined
  readonly output: Readable
  /** Its standard input; null unless it has a lifeline or a `request`, or is fed. */
  readonly input: Writable | null
  /** Sockets that are file descriptors 3, 4, ... of the child. */
  readonly pipes: readonly Duplex[]
  readonly ended: Promise<Ended>
  /** The last lines of its standard error. */
  lastWords(): string
  /** Ends the process, and resolves when it is gone. */
  end(): Promise<Ended>
}

export interface SuperviseOptions {
  /** its working directory; ours unless given */
  readonly cwd?: string | undefined
  /** Called with all that it writes to standard error. */
  readonly onError?: ((chunk: Buffer) => void) | undefined
  readonly pipes?: number
  /** Open files that follow the pipes as file descriptors of the child. */
  readonly files?: readonly number[]
  /** added to the clean environment that every program gets */
  readonly env?: Readonly<Record<string, string>> | undefined
  readonly cancel?: AbortSignal | undefined
  /** All that the program gets on its standard input. */
  readonly request?: string
  /** Whether the caller writes its standard input. */
  readonly fed?: boolean
  /**
   * For a process that runs as root, perhaps through sudo, so that we may not signal it. It gets no
   * signal of the terminal either. Instead, its standard input is closed to end it, which also
   * happens however we end.
   */
  readonly lifeline?: boolean
  /**
   * For a program that starts children: it gets a process group of its own. Ending it sends SIGTERM
   * to the group, so that the program can clean up, and SIGKILL half a second later. When the
   * program itself has ended, what is left of its group is killed.
   */
  readonly group?: boolean
}

/** How long a process group has to clean up between SIGTERM and SIGKILL. */
const graceMs = 500

/**
 * Starts `argv` so that it ends when we do: by `cancel`, or, when we are killed, by the kernel
 * (PR_SET_PDEATHSIG, set by util-linux's setpriv). The kernel does that for the program alone, not
 * for children that it started.
 * @throws the reason of `cancel` when that is aborted already
 */
export function supervise(argv: readonly string[], options: SuperviseOptions = {}): Supervised {
  const { cwd, onError, request, pipes = 0, files = [], env, cancel } = options
  const { fed = false, lifeline = false, group = false } = options
  cancel?.throwIfAborted()
  reportCommand(argv)
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', ...argv], {
    stdio: [
      fed || lifeline || request !== undefined ? 'pipe' : 'ignore',
      ...Array<'pipe'>(2 + pipes).fill('pipe'),
      ...files,
    ],
    env: { ...cleanEnvironment(), ...env },
    cwd,
    // In a session and a process group of its own.
    detached: lifeline || group,
  })
  const words = new Tail()
  child.stderr?.on('data', (chunk: Buffer) => {
    words.add(chunk)
    onError?.(chunk)
  })
  const sockets = child.stdio.slice(3, 3 + pipes) as Duplex[]
  // A socket has an error when the other end goes away. `ended` says more about that.
  for (const socket of sockets) socket.on('error', () => {})
  child.stdin?.on('error', () => {})
  if (request !== undefined) child.stdin?.end(request)

  const kill = () => {
    if (lifeline) child.stdin?.destroy()
    else if (group) endGroup(child)
    else child.kill('SIGKILL')
  }
  cancel?.addEventListener('abort', kill)
  if (group) child.once('exit', () => signalGroup(child, 'SIGKILL'))
  const ended = ending(child).finally(() => cancel?.removeEventListener('abort', kill))
  return {
    command: argv.join(' '),
    pid: child.pid,
    output: child.stdout as Readable,
    input: child.stdin,
    pipes: sockets,
    ended,
    lastWords: () => words.text(),
    end: () => {
      kill()
      return ended
    },
  }
}

function ending(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error: error.message }))
    // `close` and not `exit`: all output has been read by then.
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
}

function endGroup(child: ChildProcess): void {
  if (hasEnded(child)) return
  signalGroup(child, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs)
  child.once('exit', () => clearTimeout(timer))
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // Nobody is left in the group.
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

/** "exited with 1", "was killed by SIGKILL", "could not be started: ..." */
export function howItEnded({ code, signal, error }: Ended): string {
  if (error !== undefined) return `could not be started: ${error}`
  if (signal !== null) return `was killed by ${signal}`
  return code === null ? 'was killed by a signal' : `exited with ${code}`
}
