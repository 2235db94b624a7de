// What is measured of a small app: starts of one target, one target and eight.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freshCache } from './caches.mjs'
import { checkRun, command, taking, wordsOf } from './check-run.mjs'
import { firstQemu, peakMemory } from './watcher.mjs'

// All have AVX2, which `sh` uses after a start on `max`. On other CPUs it would fail during the watch.
const eightCpus = [
  ...['Haswell', 'Broadwell', 'Skylake-Client', 'Skylake-Server'],
  ...['Icelake-Server', 'EPYC', 'EPYC-Rome', 'EPYC-Milan'],
]

/** The target that everything with one target is measured on. */
export const oneCpu = eightCpus.slice(0, 1)

/**
 * Old and new take turns, so that a load that comes and goes hits both. `first` starts with a cache
 * that has nothing but toolkits, `further` with what `first` has left there; the same holds for
 * `one` and `eight`.
 * @param {import('../bench.mjs').Bench} bench
 */
export async function measureSmall(bench) {
  const { directory, cache, cancel, baseline } = bench
  let count = 0
  const check = (cpus, home, more = {}) =>
    checkRun({ cpus, cache: home, reportDir: join(directory, `small-${++count}`), ...more }, cancel)
  const fresh = () => freshCache(cache, join(directory, `cache-${++count}`))
  const alone = { flags: { jobs: '1' } }
  const kept = join(directory, 'small-kept')
  await keepCheckpoint(kept, cache, directory, cancel)
  // While a checkpoint is taken, some guests are prepared. Here every guest boots.
  const thawKept = async () => {
    bench.say('a kept checkpoint on one target and on eight, with nothing kept of guests')
    return {
      one: await check(oneCpu, fresh(), { kept }),
      eight: await check(eightCpus, fresh(), { kept }),
    }
  }
  const rounds = await bench.repeated('checks of a small app', async () => {
    if ('cli' in baseline) bench.say('one target, alone, old')
    const old =
      'cli' in baseline ? await check(oneCpu, cache, { ...baseline, ...alone }) : undefined
    const both = async (what, cpus, more) => {
      const home = fresh()
      bench.say(`${what}, with nothing kept`)
      const first = await check(cpus, home, more)
      bench.say(`${what}, once more`)
      return { first, further: await check(cpus, home, more) }
    }
    return {
      old,
      alone: await both('one target, alone', oneCpu, alone),
      one: await both('one target', oneCpu, { watcher: firstQemu }),
      eight: await both('eight targets', eightCpus, {}),
      kept: await thawKept(),
    }
  })
  bench.say('memory, eight targets')
  // In a run of its own, because sampling would slow down the timed runs.
  const { seen } = await check(eightCpus, cache, { watcher: peakMemory })
  const each = (part) => ({
    first: rounds.map((round) => round[part].first),
    further: rounds.map((round) => round[part].further),
  })
  return {
    old: rounds.flatMap(({ old }) => (old === undefined ? [] : [old])),
    alone: each('alone'),
    one: each('one'),
    eight: each('eight'),
    kept: {
      one: rounds.map((round) => round.kept.one),
      eight: rounds.map((round) => round.kept.eight),
    },
    memory: seen,
  }
}

/** @param {AbortSignal} signal */
async function keepCheckpoint(to, cache, directory, signal) {
  const flags = { ...taking, accel: 'tcg', to, 'report-dir': join(directory, 'small-kept-report') }
  await promisify(execFile)(process.execPath, [command, 'checkpoint', ...wordsOf(flags)], {
    env: { ...process.env, XDG_CACHE_HOME: cache },
    signal,
  })
}
