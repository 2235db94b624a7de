// Measures what must be reached: starts of guests, restores, whole checks, and the same kernel booted in
// other ways. Uses the built lib/ and dist/, and the sources of the commit that it compares with.
//   npm run bench -- [REPETITIONS] [PART ...]     (its words are in bench/words.mjs)
// Everything except the cold toolkit is measured REPETITIONS times (default 3), and the median counts.
// The exit status says whether it could measure all that was wanted, not whether the figures are good.
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { terminalLog } from '../lib/base/log/terminal-log.js'
import { cancelOnSignals } from '../lib/base/process/cancel.js'
import { withTemporaryFolder } from '../lib/base/run/temporary.js'
import { readVariables } from '../lib/base/run/variables.js'
import { parseTarget, qemuCpu } from '../lib/cpu/target.js'
import { guestMemory, resourcesHere } from '../lib/machine/host/resources.js'
import { lineOf } from '../lib/machine/job/listen.js'
import { obtainToolkit } from '../lib/machine/toolkit/obtain.js'
import { makeBaseline } from './bench/baseline.mjs'
import { bareBench, boot, hello } from './bench/hello.mjs'
import { measureLarge } from './bench/large.mjs'
import { measureOthers } from './bench/others.mjs'
import { report } from './bench/report.mjs'
import { scanOfJvm } from './bench/scan.mjs'
import { measureSmall, oneCpu } from './bench/small.mjs'
import { readWords } from './bench/words.mjs'

/**
 * @typedef {object} Bench
 * @property {string} directory everything goes below it
 * @property {string} cache XDG_CACHE_HOME with the toolkits
 * @property {import('../lib/machine/toolkit/toolkit.js').Toolkit} toolkit
 * @property {{ cli: string } | { missing: string }} baseline
 * @property {number} memory of a guest, in MiB
 * @property {AbortSignal} cancel
 * @property {(what: string) => void} say
 * @property {<T>(what: string, work: () => Promise<T>) => Promise<T[]>} repeated
 *   does `work` REPETITIONS times, one at a time
 */

const words = readWords(process.argv.slice(2))
if ('problem' in words) {
  console.error(words.problem)
  process.exit(2)
}
const { repetitions, wanted } = words
const say = (what) => console.error(what)
const { signal, exitStatus } = cancelOnSignals()

async function repeated(what, work) {
  const results = []
  for (let index = 1; index <= repetitions; index++) {
    signal.throwIfAborted()
    say(`${what}, ${index} of ${repetitions}`)
    results.push(await work())
  }
  return results
}

async function timed(work) {
  signal.throwIfAborted()
  const started = performance.now()
  const result = await work()
  signal.throwIfAborted()
  return { result, seconds: (performance.now() - started) / 1000 }
}

async function measure(directory) {
  // A cache of our own. It is empty first; later, the checks find their toolkit there.
  const cache = join(directory, 'cache')
  process.env.XDG_CACHE_HOME = cache
  // In a workflow, the runner's cache would be used too, so the toolkit would not be cold.
  delete process.env.GITHUB_ACTIONS
  const run = {
    log: terminalLog({ write: () => {} }),
    temporary: directory,
    variables: readVariables(process.env),
    cancel: signal,
  }
  const obtain = () => obtainToolkit(run, { toolkit: undefined, cache: true })
  say('toolkit, cold')
  const cold = await timed(obtain)
  const warm = await repeated('toolkit, warm', () => timed(obtain))
  const needsOld = wanted.has('small') || wanted.has('large')
  if (needsOld) say('the old command, and its toolkit')
  const baseline = needsOld ? await makeBaseline(join(directory, 'old')) : { missing: 'not wanted' }
  /** @type {Bench} */
  const bench = {
    ...{ directory, cache, baseline, cancel: signal, say, repeated },
    toolkit: cold.result,
    memory: guestMemory(undefined, resourcesHere()),
  }
  return {
    repetitions,
    baseline,
    cores: availableParallelism(),
    toolkit: { cold: cold.seconds, warm: warm.map(({ seconds }) => seconds) },
    ...(wanted.has('small') ? await bareGuests(bench) : {}),
    scans: wanted.has('small') ? await scans(directory) : undefined,
    small: wanted.has('small') ? await measureSmall(bench) : undefined,
    large: wanted.has('large') ? await measureLarge(bench, wanted.has('huge')) : undefined,
    others: wanted.has('others') ? await measureOthers(bench) : undefined,
  }
}

/** Guests without a root and a disk: how long a boot and the probes take at the least. */
async function bareGuests({ toolkit, directory }) {
  const bench = bareBench(toolkit, join(directory, 'bare'), signal)
  const target = parseTarget(oneCpu[0])
  if ('problem' in target) throw new Error(target.problem)
  const cpu = qemuCpu(target)
  let count = 0
  const boots = await repeated('bare boot', async () => {
    const { broken, times } = await hello(bench, `boot-${++count}`, cpu)
    if (broken !== undefined) throw new Error(`the bare boot failed: ${broken}`)
    return times.start
  })
  const probes = await repeated('probes', async () => {
    const run = await boot(bench, `probe-${++count}`, cpu, 'probe')
    if (run.broken !== undefined) throw new Error(`the probing guest failed: ${run.broken}`)
    return Number(lineOf(run, 'took')) / 100
  })
  return { boots, probes }
}

async function scans(directory) {
  say('checkpoint of a JVM')
  const scan = scanOfJvm(join(directory, 'jvm'))
  if (scan === undefined) return { times: [], missing: 'there is no javac' }
  const timings = await repeated('scan', () => timed(scan))
  return { times: timings.map(({ seconds }) => seconds) }
}

try {
  const load = loadavg()
  const measured = await withTemporaryFolder(
    {
      remember: () => {},
      parent: readVariables(process.env).temporaryDirectory,
      say: console.error,
    },
    measure,
  )
  const machine =
    `${measured.cores} cores, ${cpus()[0].model}, Node ${process.version}, TCG; ` +
    `load before and after: ${load[0].toFixed(1)}, ${loadavg()[0].toFixed(1)}`
  const { text, complete } = report(machine, measured)
  console.log(text)
  if (!complete) process.exitCode = 1
} catch (error) {
  say(signal.aborted ? 'cancelled' : error.stack)
  process.exitCode = signal.aborted ? exitStatus() : 1
}
