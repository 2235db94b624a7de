import { type ChildProcess, spawn } from 'node:child_process'
import type { Duplex, Readable, Writable } from 'node:stream'
import { Tail } from './tail.js'

/** How a process ended: by itself (`code`), by a signal, or it never started (`error`). */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly error?: string
}

/** A process that must not outlive this one: QEMU, virtiofsd. */
export interface Supervised {
  readonly command: string
  readonly pid: number | undefined
  readonly output: Readable
  /** Its standard input, where it has a lifeline. */
  readonly input: Writable | null
  /** Sockets that the child knows as file descriptors 3, 4, ... */
  readonly pipes: readonly Duplex[]
  readonly ended: Promise<Ended>
  /** The last lines of its standard error. */
  lastWords(): string
  /** Ends it now, and resolves when it is gone. */
  end(): Promise<Ended>
}

export interface SuperviseOptions {
  readonly pipes?: number
  readonly env?: Readonly<Record<string, string>>
  readonly cancel?: AbortSignal
  /**
   * For what runs as root, maybe through sudo. It takes no signal of ours, nor of the terminal's: it
   * is ended by the end of its standard input, which it sees however we end. And it gets nothing of
   * our environment.
   */
  readonly lifeline?: boolean
}

/**
 * Starts `argv` so that it ends with us, however we end: by `cancel`, or, when we are
 * killed outright, by the kernel (PR_SET_PDEATHSIG, set by util-linux's setpriv).
 */
export function supervise(argv: readonly string[], options: SuperviseOptions = {}): Supervised {
  const { pipes = 0, env, cancel, lifeline = false } = options
  cancel?.throwIfAborted()
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', '--', ...argv], {
    stdio: [lifeline ? 'pipe' : 'ignore', 'pipe', 'pipe', ...Array<'pipe'>(pipes).fill('pipe')],
    env: { ...(lifeline ? { PATH: process.env.PATH } : process.env), ...env },
    detached: lifeline,
  })
  const words = new Tail()
  child.stderr?.on('data', (chunk: Buffer) => words.add(chunk))
  const sockets = child.stdio.slice(3) as Duplex[]
  // A socket's error is the other end going away: `ended` tells that better.
  for (const socket of sockets) socket.on('error', () => {})

  // As above: it may be gone.
  child.stdin?.on('error', () => {})

  const kill = () => (lifeline ? child.stdin?.destroy() : child.kill('SIGKILL'))
  cancel?.addEventListener('abort', kill)
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
    // `close` rather than `exit`: by then everything it said has been read.
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
}

/** "exited with 1", "was killed by SIGKILL", "could not be started: ..." */
export function howItEnded({ code, signal, error }: Ended): string {
  if (error !== undefined) return `could not be started: ${error}`
  return signal ? `was killed by ${signal}` : `exited with ${code}`
}
