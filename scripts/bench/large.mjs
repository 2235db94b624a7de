// What is measured of an app with much memory.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freshCache } from './caches.mjs'
import { checkRun } from './check-run.mjs'
import { oneCpu } from './small.mjs'
import { diskOf, mostOf, usageIn } from './usage.mjs'

const program = fileURLToPath(new URL('resident.pl', import.meta.url))

/** @param {number} gigabytes that the app fills */
function flagsFor(gigabytes) {
  return {
    run: `perl ${program} ${gigabytes * 1024}`,
    'ready-log': '^ready$',
    timeout: '30m',
    memory: `${gigabytes + Math.ceil(gigabytes / 2)}G`,
  }
}

/**
 * Old and new take turns with 1 GB. With 4 GB only the new one is measured, for time's sake.
 * @param {import('../bench.mjs').Bench} bench
 * @param {boolean} huge whether to measure 4 GB
 */
export async function measureLarge(bench, huge) {
  const { directory, cache, cancel, baseline } = bench
  let count = 0
  const check = async (gigabytes, home, more = {}) => {
    const reportDir = join(directory, `large-${++count}`)
    const flags = flagsFor(gigabytes)
    try {
      return await checkRun({ cpus: oneCpu, cache: home, reportDir, flags, ...more }, cancel)
    } finally {
      for (const folder of [reportDir, `${reportDir}-memory`]) {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  }
  // In a run of its own, because looking would slow down the timed runs.
  const used = async (gigabytes) => {
    bench.say(`${gigabytes} GB, memory and disk`)
    const temporary = join(directory, `large-temporary-${++count}`)
    const reportDir = join(directory, `large-${count + 1}`)
    const kept = `${reportDir}-memory`
    mkdirSync(temporary)
    let images = 0
    let left = 0
    const watch = usageIn([temporary, reportDir, kept])
    const watcher = async (pid, over) => {
      const samples = await watch(pid, over)
      images = diskOf([join(kept, 'checkpoint/images')])
      left = diskOf([reportDir, kept])
      return samples
    }
    const { seen, started, steps } = await check(gigabytes, cache, { temporary, watcher })
    return { images, left, steps, most: mostOf(seen, started, steps) }
  }
  const fresh = () => freshCache(cache, join(directory, `large-cache-${++count}`))
  const rounds = await bench.repeated('checks of a large app', async () => {
    if ('cli' in baseline) bench.say('1 GB, old')
    const old = 'cli' in baseline ? await check(1, cache, baseline) : undefined
    bench.say('1 GB')
    const gigabyte = await check(1, fresh())
    if (huge) bench.say('4 GB')
    return { old, gigabyte, four: huge ? await check(4, fresh()) : undefined }
  })
  const of = (part) => rounds.flatMap((round) => (round[part] === undefined ? [] : [round[part]]))
  const usage = { gigabyte: await used(1), four: huge ? await used(4) : undefined }
  return { old: of('old'), gigabyte: of('gigabyte'), four: of('four'), usage }
}
