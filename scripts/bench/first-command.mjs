// The time from the start of a program to a line that its guest's first command writes.
import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'

/** What the first command of a guest writes. */
export const firstWords = 'the first command runs'

const limitSeconds = 180

/**
 * @param {readonly string[]} argv
 * @param {AbortSignal} cancel
 * @returns {Promise<number>} seconds
 * @throws Error if the line does not come
 */
export async function timeToFirstCommand([program, ...args], cancel) {
  cancel.throwIfAborted()
  const started = performance.now()
  // In a process group of its own, because virtme-ng starts QEMU and a file server.
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended.
    }
  }
  const timer = setTimeout(end, limitSeconds * 1000)
  cancel.addEventListener('abort', end)
  const said = []
  let found
  const read = (text) => {
    said.push(text)
    if (found === undefined && text.includes(firstWords)) {
      found = (performance.now() - started) / 1000
      end()
    }
  }
  createInterface({ input: child.stdout }).on('line', read)
  createInterface({ input: child.stderr }).on('line', read)
  try {
    await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  } finally {
    clearTimeout(timer)
    cancel.removeEventListener('abort', end)
  }
  cancel.throwIfAborted()
  if (found === undefined) {
    throw new Error(`${program} came to no first command: ${said.slice(-3).join(' | ')}`)
  }
  return found
}
