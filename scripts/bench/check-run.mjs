// Runs a whole check like a user, and measures its times from outside.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { momentsOf, phasesOf, stepsOf } from './phases.mjs'
import { qemuOn } from './processes.mjs'

/** The command of this checkout. */
export const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Seconds that the thawed app is watched. */
export const watchTime = 2

/** An idle shell loop. */
export const smallApp = { run: "sh -c 'while :; do sleep 1; done'", 'warm-up': '1s' }

/** What a checkpoint is taken with. */
export const taking = {
  ...smallApp,
  'working-directory': '/',
  // On this machine's own CPU the app would choose code that the targets lack.
  'checkpoint-on': 'guest',
}

const common = { watch: `${watchTime}s`, accel: 'tcg' }

/**
 * @typedef {object} Check
 * @property {string} [cli] the command's file; this checkout's if it is left out
 * @property {string} cache XDG_CACHE_HOME: where the toolkit is, and what is kept for later runs
 * @property {readonly string[]} cpus models of QEMU
 * @property {string} reportDir
 * @property {string} [kept] folder of a checkpoint that was kept; if it is left out, one is taken
 * @property {Record<string, string>} [flags] more flags, and other values of the usual ones
 * @property {string} [temporary] where it keeps what it needs only while it runs
 * @property {(pid: number, over: AbortSignal) => Promise<any>} [watcher] watches the command's
 *   process until `over` is aborted, which is when the command has ended
 */

/**
 * @param {Check} check
 * @param {AbortSignal} cancel
 * @returns times in seconds: `wall` of the command, `steps` and `phases` its parts and those of the
 *   first target, `start` of that target up to its guest's first word, `ready` up to the restore, `busy`
 *   the CPU time of its QEMU up to there, `criu` CRIU's own time; `seen` is the watcher's result
 * @throws Error if the check reached no verdict
 */
export async function checkRun(
  { cli = command, cache, cpus, reportDir, kept, flags, temporary, watcher },
  cancel,
) {
  const origin = kept === undefined ? taking : { checkpoint: kept }
  const all = { ...origin, ...common, ...flags, cpus: cpus.join(';'), 'report-dir': reportDir }
  const words = wordsOf(all)
  cancel.throwIfAborted()
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  const child = spawn(process.execPath, [cli, 'check', ...words], {
    env: {
      ...process.env,
      XDG_CACHE_HOME: cache,
      ...(temporary && { TMPDIR: temporary, RUNNER_TEMP: '' }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const end = () => child.kill('SIGTERM')
  cancel.addEventListener('abort', end)
  const over = new AbortController()
  const watching = watcher?.(child.pid, over.signal)
  /** @type {import('./phases.mjs').Said[]} */
  const log = []
  let qemu
  createInterface({ input: child.stderr }).on('line', (text) => {
    log.push({ at: seconds(), text })
    if (text === `  ${cpus[0]}: restoring`) qemu = qemuOn(child.pid, cpus[0])
  })
  const [code, signal] = await once(child, 'close')
  const wall = seconds()
  cancel.removeEventListener('abort', end)
  over.abort()
  const seen = await watching
  cancel.throwIfAborted()

  const said = () => log.slice(-20).map(({ text }) => text)
  // Only 0 and 1 stand for a verdict.
  if (code !== 0 && code !== 1) {
    throw new Error(`the check ended with ${signal ?? code}:\n${said().join('\n')}`)
  }
  const report = JSON.parse(readFileSync(join(reportDir, 'report.json'), 'utf8'))
  const [first] = report.targets
  if (first.verdict !== 'pass') {
    throw new Error(`${first.name} did not pass: ${first.words}\n${said().join('\n')}`)
  }
  if (qemu === undefined) throw new Error(`QEMU of ${first.name} was not seen`)
  const moments = momentsOf(log, first.name)
  const phases = phasesOf(moments, qemu.age, first.times.boot, watchTime)
  return {
    started,
    wall,
    steps: stepsOf(log, wall),
    phases,
    whole: moments.end - moments.begin,
    start: phases.before + phases.boot,
    ready: moments.restoring - moments.begin,
    busy: qemu.busy,
    restore: first.times.restore,
    criu: criuTime(join(reportDir, first.evidence, 'criu.log')),
    /** How its guest started, where the report says so. */
    how: first.start,
    seen,
    targets: report.targets,
    guests: [report.source, report.control, ...report.targets],
  }
}

/** @param {Record<string, string>} flags */
export function wordsOf(flags) {
  return Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
}

/** Seconds from CRIU's start to the last line of its log, from the time stamps of the lines. */
function criuTime(log) {
  const stamps = [...readFileSync(log, 'utf8').matchAll(/^\((\d+\.\d+)\)/gm)]
  if (stamps.length === 0) throw new Error(`${log} has no time stamps`)
  return Number(stamps.at(-1)[1])
}
