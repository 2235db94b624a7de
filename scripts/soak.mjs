// Runs whole checks of small apps with faults injected at random, and compares what comes out with what
// is known of the apps. Uses the built lib/ and dist/.
//   npm run soak -- [--seed N] [--runs N] [--only N] [--evidence DIR]
// The same seed gives the same runs; `--only` does one of them. Exits with 1 if a verdict is wrong, a
// run has no report, or anything is left behind; the evidence of such runs is kept.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cancelOnSignals } from '../lib/base/process/cancel.js'
import { withTemporaryFolder } from '../lib/base/run/temporary.js'
import { readVariables } from '../lib/base/run/variables.js'
import { heldFile } from './soak/apps.mjs'
import { start } from './soak/command.mjs'
import { faults } from './soak/faults.mjs'
import { canMount } from './soak/inject.mjs'
import { oneRun, wordsToTake } from './soak/one-run.mjs'
import { planLine, resultLines } from './soak/progress.mjs'
import { schedule } from './soak/schedule.mjs'
import { isSound, tally } from './soak/tally.mjs'

const usage = 'usage: node scripts/soak.mjs [--seed N] [--runs N] [--only N] [--evidence DIR]'
const { seed, runs, only, evidence } = readWords()
const { signal, exitStatus } = cancelOnSignals()
const say = (text) => console.error(text)

function readWords() {
  try {
    const { values } = parseArgs({
      options: {
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        runs: { type: 'string', default: '200' },
        only: { type: 'string' },
        evidence: { type: 'string', default: 'thawcheck-soak' },
      },
    })
    const numbers = [values.seed, values.runs, values.only ?? '1'].map(Number)
    if (!numbers.every((one) => Number.isSafeInteger(one) && one > 0)) {
      throw new Error('--seed, --runs and --only take whole numbers from 1')
    }
    const [seed, runs] = numbers
    const only = values.only === undefined ? undefined : Number(values.only)
    return { seed, runs: only ?? runs, only, evidence: resolve(values.evidence, `seed-${seed}`) }
  } catch (error) {
    console.error(`${error.message}\n${usage}`)
    process.exit(2)
  }
}

/** @param {string} folder @returns {Promise<import('./soak/tally.mjs').Counted[]>} */
async function soak(folder) {
  // Its path is short, as those of sockets must be.
  buildApp(join(folder, 'app'))
  writeFileSync(join(folder, heldFile), 'as it was\n')
  const mounts = canMountIn(folder)
  if (!mounts) say('Neither root nor sudo: no disk is full in this soak.')
  const isPossible = (fault) => mounts || faults[fault].does !== 'fill'
  const planned = schedule(seed, runs, isPossible).filter(
    ({ number }) => only === undefined || number === only,
  )
  const common = { folder, evidence, kept: keeper(folder), cancel: signal }
  const done = []
  for (const plan of planned) {
    const started = Date.now()
    let result
    try {
      result = await oneRun(common, plan)
    } catch (error) {
      if (!signal.aborted) throw error
      break
    }
    done.push(result)
    const seconds = Math.round((Date.now() - started) / 1000)
    say(`${planLine(plan, runs)}: ${resultLines(result, seconds)}`)
  }
  return done
}

function buildApp(program) {
  const source = fileURLToPath(new URL('soak/app.c', import.meta.url))
  const bare = ['-static', '-nostdlib', '-ffreestanding', '-fno-stack-protector']
  execFileSync('cc', ['-O1', ...bare, '-o', program, source])
}

function canMountIn(folder) {
  const place = join(folder, 'full')
  mkdirSync(place)
  return canMount(place)
}

/** Keeps a checkpoint of each app when it is first needed. @param {string} folder */
function keeper(folder) {
  const kept = new Map()
  const take = async (app, to) => {
    const temporary = join(folder, 'tmp')
    mkdirSync(temporary, { recursive: true })
    const place = ['--checkpoint-on', 'guest', '--accel', 'tcg', '--to', to]
    const words = ['checkpoint', ...wordsToTake(app), ...place, '--report-dir', `${to}-logs`]
    const run = start(words, { cwd: folder, temporary, cancel: signal })
    const { status } = await run.done
    signal.throwIfAborted()
    if (status !== 0) throw new Error(`no checkpoint of the app that ${app}:\n${run.said()}`)
    return to
  }
  return (app) => {
    if (!kept.has(app)) kept.set(app, take(app, join(folder, `kept-${kept.size}`)))
    return kept.get(app)
  }
}

try {
  say(`Seed ${seed}, ${only === undefined ? `${runs} runs` : `run ${only}`}`)
  rmSync(evidence, { recursive: true, force: true })
  const parent = readVariables(process.env).temporaryDirectory
  const done = await withTemporaryFolder({ remember: () => {}, parent, say: console.error }, soak)
  const unsound = done.filter((one) => !isSound(one))
  console.log(`Seed ${seed}\n\n${tally(done)}`)
  for (const { evidence } of unsound) console.log(`Evidence: ${evidence}`)
  if (signal.aborted) say('Cancelled')
  process.exitCode = signal.aborted ? exitStatus() : unsound.length > 0 ? 1 : 0
} catch (error) {
  say(signal.aborted ? 'Cancelled' : error.stack)
  process.exitCode = signal.aborted ? exitStatus() : 1
}
