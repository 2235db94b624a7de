// Boots N guests, AT_ONCE at a time, and counts those that answer. Uses the built lib/.
//   node scripts/boots.mjs [N] [AT_ONCE]
// Exits 1 if any guest did not answer.
import { readFileSync } from 'node:fs'
import { terminalLog } from '../lib/base/log/terminal-log.js'
import { atOnce } from '../lib/base/process/at-once.js'
import { cancelOnSignals } from '../lib/base/process/cancel.js'
import { lastLines } from '../lib/base/process/tail.js'
import { withTemporaryFolder } from '../lib/base/run/temporary.js'
import { readVariables } from '../lib/base/run/variables.js'
import { obtainToolkit } from '../lib/machine/toolkit/obtain.js'
import { bareBench, consoleOf, hello } from './bench/hello.mjs'
import { median } from './bench/numbers.mjs'

const progressEvery = 20

const [count = 200, limit = 4] = process.argv.slice(2).map(Number)
if (![count, limit].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('usage: node scripts/boots.mjs [N] [AT_ONCE]')
  process.exit(2)
}
const { signal, exitStatus } = cancelOnSignals()
const variables = readVariables(process.env)

async function bootAll(directory) {
  const toolkit = await obtainToolkit(
    { log: terminalLog(), temporary: directory, variables, cancel: signal },
    { toolkit: undefined, cache: true },
  )
  const bench = bareBench(toolkit, directory, signal)
  const names = Array.from({ length: count }, (_, index) => `boot-${index + 1}`)
  const started = Date.now()
  let finished = 0
  return atOnce(
    limit,
    names,
    async (name) => {
      const { broken, times } = await hello(bench, name, 'max')
      if (++finished % progressEvery === 0) {
        console.error(`${finished} of ${count}, ${Math.round((Date.now() - started) / 1000)} s`)
      }
      if (broken === undefined) return { name, boot: times.start }
      // The console is the only trace of a hang, and is removed at the end.
      return { name, broken, said: lastLines(readFileSync(consoleOf(bench, name), 'utf8'), 5) }
    },
    () => {},
  )
}

function tell(guests) {
  const unanswered = guests.filter(({ broken }) => broken !== undefined)
  const boots = guests.flatMap(({ boot }) => (boot === undefined ? [] : [boot]))
  console.log(`${count} boots, ${limit} at a time`)
  console.log(`  answered    ${guests.length - unanswered.length}`)
  console.log(`  unanswered  ${unanswered.length}`)
  for (const { name, broken, said } of unanswered) {
    console.log(`    ${name}: ${broken}`)
    for (const line of said) console.log(`      console: ${line}`)
  }
  if (boots.length > 0) {
    const [min, max] = [Math.min(...boots), Math.max(...boots)]
    const figures = [min, median(boots), max].map((seconds) => seconds.toFixed(2))
    console.log(`  boot time   ${figures.join(' / ')} s (min / median / max)`)
  }
  return unanswered.length === 0 ? 0 : 1
}

try {
  process.exitCode = tell(
    await withTemporaryFolder(
      { remember: () => {}, parent: variables.temporaryDirectory, say: console.error },
      bootAll,
    ),
  )
} catch (error) {
  console.error(signal.aborted ? 'cancelled' : error.stack)
  process.exitCode = signal.aborted ? exitStatus() : 1
}
