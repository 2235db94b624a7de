// Compares the time of a small app's check with its lower bound. Uses the built lib/ and dist/.
//   node scripts/bench.mjs [REPETITIONS]
// Everything except the cold toolkit is measured REPETITIONS times (default 3), and the median counts.
// The exit status says whether it could measure, not whether the figures are good.
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { terminalLog } from '../lib/base/log/terminal-log.js'
import { cancelOnSignals } from '../lib/base/process/cancel.js'
import { withTemporaryFolder } from '../lib/base/run/temporary.js'
import { readVariables } from '../lib/base/run/variables.js'
import { parseTarget, qemuCpu } from '../lib/cpu/target.js'
import { lineOf } from '../lib/machine/job/listen.js'
import { obtainToolkit } from '../lib/machine/toolkit/obtain.js'
import { checkRun, watchTime } from './bench/check-run.mjs'
import { bareBench, boot, hello } from './bench/hello.mjs'
import { scanOfJvm } from './bench/scan.mjs'
import { summary } from './bench/summary.mjs'
import { table } from './bench/table.mjs'
import { firstQemu, peakMemory } from './bench/watcher.mjs'

// All have AVX2, which `sh` uses after a start on `max`. On other CPUs it would fail during the watch.
const eightCpus = [
  ...['Haswell', 'Broadwell', 'Skylake-Client', 'Skylake-Server'],
  ...['Icelake-Server', 'EPYC', 'EPYC-Rome', 'EPYC-Milan'],
]
const oneCpu = [eightCpus[0]]

const repetitions = Number(process.argv[2] ?? 3)
if (!(Number.isInteger(repetitions) && repetitions > 0)) {
  console.error('usage: node scripts/bench.mjs [REPETITIONS]')
  process.exit(2)
}
const say = (what) => console.error(what)
const { signal, exitStatus } = cancelOnSignals()

/** Does `work` REPETITIONS times, one at a time. */
async function repeated(what, work) {
  const results = []
  for (let index = 1; index <= repetitions; index++) {
    say(`${what}, ${index} of ${repetitions}`)
    results.push(await work(index))
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
  // A cache of our own. It is empty first; later, the checks below find their toolkit there.
  process.env.XDG_CACHE_HOME = join(directory, 'cache')
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

  const bench = bareBench(cold.result, join(directory, 'bare'), signal)
  const target = parseTarget(oneCpu[0])
  if ('problem' in target) throw new Error(target.problem)
  const cpu = qemuCpu(target)
  const boots = await repeated('bare boot', async (index) => {
    const { broken, times } = await hello(bench, `boot-${index}`, cpu)
    if (broken !== undefined) throw new Error(`the bare boot failed: ${broken}`)
    return times.boot
  })
  const probes = await repeated('probes', async (index) => {
    const run = await boot(bench, `probe-${index}`, cpu, 'probe')
    if (run.broken !== undefined) throw new Error(`the probing guest failed: ${run.broken}`)
    return Number(lineOf(run, 'took')) / 100
  })
  const checks = (name, targets, options = {}) =>
    repeated(`check, ${name}`, (index) =>
      checkRun(targets, join(directory, `${name}-${index}`), signal, {
        watcher: firstQemu,
        ...options,
      }),
    )
  return {
    toolkit: { cold: cold.seconds, warm: warm.map(({ seconds }) => seconds) },
    boots,
    probes,
    one: await checks('one target', oneCpu),
    alone: await checks('one target after the control', oneCpu, { jobs: '1' }),
    eight: await checks('eight targets', eightCpus),
    scans: await scans(directory),
    memory: await memory(directory),
    cores: availableParallelism(),
  }
}

/** Empty if Java is not installed. */
async function scans(directory) {
  say('checkpoint of a JVM')
  const scan = scanOfJvm(join(directory, 'jvm'))
  return scan === undefined ? [] : repeated('scan', async () => (await timed(scan)).seconds)
}

/** Memory is sampled in a run of its own, because sampling would slow down the timed runs. */
async function memory(directory) {
  say('memory, eight targets')
  const { seen } = await checkRun(eightCpus, join(directory, 'memory'), signal, {
    watcher: peakMemory,
  })
  return seen
}

/** Remarks on what makes the figures less reliable. */
function caveats({ one, eight }) {
  const runs = [...one, ...eight]
  const again = runs.flatMap((run) => run.guests).filter(({ attempts }) => attempts > 1).length
  const notWatched = runs.flatMap((run) => run.targets).filter(({ verdict }) => verdict !== 'pass')
  const names = [...new Set(notWatched.map(({ name, verdict }) => `${name} (${verdict})`))]
  return [
    ...(again > 0 ? [`${again} guests broke and were booted twice.`] : []),
    ...(names.length > 0 ? [`Not watched to the end: ${names.join(', ')}.`] : []),
  ]
}

try {
  const measured = await withTemporaryFolder(
    {
      remember: () => {},
      parent: readVariables(process.env).temporaryDirectory,
      say: console.error,
    },
    measure,
  )
  const lines = [
    `${measured.cores} cores, ${cpus()[0].model}, Node ${process.version}, TCG`,
    `An idle shell loop, watched for ${watchTime} s; median of ${repetitions}.`,
    '',
    table(summary(measured)),
    '',
    'The thaw phase lasts from the end of the checkpoint to the end of the command. The control',
    'is part of it, so two guests are compared with nine. The floor is measured alone, so it is',
    'compared with a target that runs alone (--jobs 1), and with one that runs beside the control.',
    ...caveats(measured),
  ]
  console.log(lines.join('\n'))
} catch (error) {
  say(signal.aborted ? 'cancelled' : error.stack)
  process.exitCode = signal.aborted ? exitStatus() : 1
}
