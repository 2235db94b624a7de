// Starts N guests, AT_ONCE at a time, and counts those that answer: first guests that boot, then guests
// that are loaded from the saved state of one. Uses the built lib/.
//   node scripts/boots.mjs [N] [AT_ONCE] [boot|state]
// Exits 1 if a guest did not answer, or had the time or the random numbers of another one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { terminalLog } from '../lib/base/log/terminal-log.js'
import { atOnce } from '../lib/base/process/at-once.js'
import { cancelOnSignals } from '../lib/base/process/cancel.js'
import { lastLines } from '../lib/base/process/tail.js'
import { withTemporaryFolder } from '../lib/base/run/temporary.js'
import { readVariables } from '../lib/base/run/variables.js'
import { lineOf } from '../lib/machine/job/listen.js'
import { openStateStore } from '../lib/machine/states/store.js'
import { obtainToolkit } from '../lib/machine/toolkit/obtain.js'
import { bareBench, consoleOf, hello } from './bench/hello.mjs'
import { median } from './bench/numbers.mjs'

const progressEvery = 20
const kinds = ['boot', 'state']

const [count = 200, limit = 4] = process.argv.slice(2, 4).map(Number)
const wanted = process.argv[4] === undefined ? kinds : [process.argv[4]]
const isNumber = [count, limit].every((number) => Number.isInteger(number) && number > 0)
if (!isNumber || !wanted.every((kind) => kinds.includes(kind))) {
  console.error('usage: node scripts/boots.mjs [N] [AT_ONCE] [boot|state]')
  process.exit(2)
}
const { signal, exitStatus } = cancelOnSignals()
const variables = readVariables(process.env)

async function startAll(directory) {
  const toolkit = await obtainToolkit(
    { log: terminalLog(), temporary: directory, variables, cancel: signal },
    { toolkit: undefined, cache: true },
  )
  const states = openStateStore(join(directory, 'states'), Number.POSITIVE_INFINITY)
  const results = []
  for (const kind of wanted) {
    const bench = bareBench(toolkit, join(directory, kind), signal, states)
    // The state of the first guest is what the others are loaded from.
    if (kind === 'state') await hello(bench, 'first', 'max', 'with a state')
    results.push({ kind, guests: await startMany(bench, kind) })
  }
  return results
}

function startMany(bench, kind) {
  const names = Array.from({ length: count }, (_, index) => `guest-${index + 1}`)
  const started = Date.now()
  let finished = 0
  return atOnce(
    limit,
    names,
    async (name) => {
      const begun = Math.floor(Date.now() / 1000)
      const run = await hello(bench, name, 'max', kind === 'state' ? 'with a state' : undefined)
      if (++finished % progressEvery === 0) {
        console.error(`${finished} of ${count}, ${Math.round((Date.now() - started) / 1000)} s`)
      }
      // The console is the only trace of a hang, and is removed at the end.
      const said = lastLines(readFileSync(consoleOf(bench, name), 'utf8'), 5)
      return { name, run, said, wrong: wrongWith(run, kind, begun) }
    },
    () => {},
  )
}

/** @returns what is wrong with a guest; undefined: nothing */
function wrongWith(run, kind, begun) {
  if (run.broken !== undefined) return run.broken
  if (run.start !== kind) return `it was to start by ${kind}, and started by ${run.start}`
  const clock = Number(lineOf(run, 'clock'))
  if (clock < begun || clock > Date.now() / 1000) return `its clock was ${clock}, not ${begun}`
  return undefined
}

function tell({ kind, guests }) {
  const random = guests.map(({ run }) => lineOf(run, 'random') ?? '')
  const same = guests.length - new Set(random).size
  const wrong = guests.filter((guest) => guest.wrong !== undefined)
  const times = guests.flatMap(({ run }) =>
    run.times.start === undefined ? [] : [run.times.start],
  )
  console.log(`${count} starts by ${kind}, ${limit} at a time`)
  console.log(`  as they should be  ${guests.length - wrong.length}`)
  console.log(`  otherwise          ${wrong.length}`)
  for (const guest of wrong) {
    console.log(`    ${guest.name}: ${guest.wrong}`)
    for (const line of guest.said) console.log(`      console: ${line}`)
  }
  console.log(`  random numbers that another one had, too  ${same}`)
  if (times.length > 0) {
    const [min, max] = [Math.min(...times), Math.max(...times)]
    const figures = [min, median(times), max].map((seconds) => seconds.toFixed(2))
    console.log(`  time to the job    ${figures.join(' / ')} s (min / median / max)`)
  }
  return wrong.length === 0 && same === 0
}

try {
  const results = await withTemporaryFolder(
    { remember: () => {}, parent: variables.temporaryDirectory, say: console.error },
    startAll,
  )
  process.exitCode = results.map(tell).every(Boolean) ? 0 : 1
} catch (error) {
  console.error(signal.aborted ? 'cancelled' : error.stack)
  process.exitCode = signal.aborted ? exitStatus() : 1
}
