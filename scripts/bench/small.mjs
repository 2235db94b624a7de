// What is measured of a small app: starts of one target, one target and eight.
import { join } from 'node:path'
import { freshCache } from './caches.mjs'
import { checkRun } from './check-run.mjs'
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
    memory: seen,
  }
}
