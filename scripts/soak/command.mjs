// Runs the built command like a user.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A run that takes longer hangs. All its own time limits are far shorter. */
const hungAfterMs = 400_000
/** How long a run that hangs may take to clean up. */
const graceMs = 10_000

/**
 * @param {readonly string[]} words
 * @param {object} options
 * @param {string} options.cwd
 * @param {string} options.temporary where it has its temporary folder
 * @param {AbortSignal} options.cancel ends it with SIGTERM
 * @returns the process; `done` with its exit status as a shell has it (128 + N: ended by signal N), and
 *   whether it hung; `said`: its standard error until now; `whenSaid(pattern)`: whether it was said
 *   before the run ended
 */
export function start(words, { cwd, temporary, cancel }) {
  const child = spawn(process.execPath, [command, ...words], {
    cwd,
    env: { ...process.env, TMPDIR: temporary, RUNNER_TEMP: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let printed = ''
  let hung = false
  let over = false
  /** @type {{ pattern: RegExp, resolve: (found: boolean) => void }[]} */
  let waiting = []
  const settle = () => {
    const isSettled = ({ pattern }) => over || pattern.test(said)
    const settled = waiting.filter(isSettled)
    waiting = waiting.filter((one) => !isSettled(one))
    for (const { pattern, resolve } of settled) resolve(pattern.test(said))
  }
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
    settle()
  })
  const end = () => child.kill('SIGTERM')
  cancel.addEventListener('abort', end)
  const done = once(child, 'close').then(([code, signal]) => {
    over = true
    cancel.removeEventListener('abort', end)
    settle()
    return { status: code ?? 128 + constants.signals[signal], hung }
  })
  void endIfHung(done, child, () => {
    hung = true
  })
  return {
    pid: child.pid,
    done,
    said: () => said,
    printed: () => printed,
    isOver: () => over,
    /** Sends SIGTERM; @returns whether the process was still there */
    terminate: () => child.kill('SIGTERM'),
    /** @param {RegExp} pattern @returns {Promise<boolean>} */
    whenSaid: (pattern) =>
      new Promise((resolve) => {
        waiting.push({ pattern, resolve })
        settle()
      }),
  }
}

async function endIfHung(done, child, tell) {
  const timer = new AbortController()
  const cancelled = { signal: timer.signal, ref: false }
  done.then(() => timer.abort())
  try {
    await sleep(hungAfterMs, undefined, cancelled)
    tell()
    child.kill('SIGTERM')
    await sleep(graceMs, undefined, cancelled)
    child.kill('SIGKILL')
  } catch {
    // It has ended.
  }
}
