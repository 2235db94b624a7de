// Runs a whole check like a user, and measures its times from outside.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Seconds that the thawed app is watched. */
export const watchTime = 2

const app = {
  run: "sh -c 'while :; do sleep 1; done'",
  'warm-up': '1s',
  watch: `${watchTime}s`,
  'working-directory': '/',
  accel: 'tcg',
  // On this machine's own CPU the app would choose code that the targets lack.
  'checkpoint-on': 'guest',
}

/**
 * @template Seen
 * @param {readonly string[]} cpus
 * @param {string} reportDir
 * @param {AbortSignal} cancel
 * @param {object} options
 * @param {(pid: number, over: AbortSignal) => Promise<Seen>} options.watcher watches the command's
 *   process until `over` is aborted, which is when the command has ended
 * @param {string} [options.jobs] guests at a time
 * @returns times in seconds: `wall` of the command, `thaw` from the end of the checkpoint to the end
 *   of the command; `criu` is CRIU's own time for the first target; `seen` is the watcher's result
 * @throws Error if the check reached no verdict
 */
export async function checkRun(cpus, reportDir, cancel, { watcher, jobs = 'auto' }) {
  const flags = { ...app, jobs, cpus: cpus.join(';'), 'report-dir': reportDir }
  const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  cancel.throwIfAborted()
  const started = performance.now()
  const child = spawn(process.execPath, [command, 'check', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const end = () => child.kill('SIGTERM')
  cancel.addEventListener('abort', end)
  const over = new AbortController()
  const watching = watcher(child.pid, over.signal)
  const said = []
  let thawFrom
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line)
    if (line.startsWith('Thaw the control')) thawFrom ??= performance.now()
  })
  const [code, signal] = await once(child, 'close')
  const ended = performance.now()
  cancel.removeEventListener('abort', end)
  over.abort()
  const seen = await watching
  cancel.throwIfAborted()

  // Only 0 and 1 stand for a verdict.
  if (![0, 1].includes(code) || thawFrom === undefined) {
    throw new Error(`the check ended with ${signal ?? code}:\n${said.slice(-20).join('\n')}`)
  }
  const report = JSON.parse(readFileSync(join(reportDir, 'report.json'), 'utf8'))
  const seconds = (from, to) => (to - from) / 1000
  return {
    started,
    wall: seconds(started, ended),
    thaw: seconds(thawFrom, ended),
    criu: criuTime(join(reportDir, report.targets[0].evidence, 'criu.log')),
    seen,
    targets: report.targets,
    guests: [report.source, report.control, ...report.targets],
  }
}

/** Seconds from CRIU's start to the last line of its log, from the time stamps of the lines. */
function criuTime(log) {
  const stamps = [...readFileSync(log, 'utf8').matchAll(/^\((\d+\.\d+)\)/gm)]
  if (stamps.length === 0) throw new Error(`${log} has no time stamps`)
  return Number(stamps.at(-1)[1])
}
