// The same kernel booted in other ways, each up to its first command on one target.
import { join } from 'node:path'
import { recipe } from '../../lib/machine/toolkit/recipe.js'
import { toolCommand } from '../../lib/machine/toolkit/toolkit.js'
import { firstLine } from './baseline.mjs'
import { freshCache } from './caches.mjs'
import { checkRun } from './check-run.mjs'
import {
  installDebian,
  makeImage,
  plainCommand,
  releaseIn,
  virtmeCommand,
  virtmePackages,
} from './debian.mjs'
import { timeToFirstCommand } from './first-command.mjs'
import { oneCpu } from './small.mjs'

/**
 * Each way has its times in seconds, or says why it has none.
 * @typedef {{ times: number[] } | { missing: string }} Way
 *
 * Old and new take turns here too. Installing packages and making an image is no part of the time.
 * @param {import('../bench.mjs').Bench} bench
 * @returns {Promise<{ first: number[], further: number[], virtme: Way, plain: Way }>}
 */
export async function measureOthers(bench) {
  const { directory, cache, cancel, memory } = bench
  const machine = { cpu: oneCpu[0], memory, cores: 1 }
  bench.say('packages of the other ways to boot')
  const virtme = prepared(() => {
    const folder = join(directory, 'virtme-ng')
    installDebian(recipe.suite, folder, virtmePackages)
    return virtmeCommand(folder, releaseIn(folder), machine)
  })
  const plain = prepared(() => {
    const folder = join(directory, 'debian')
    const image = join(directory, 'debian.img')
    installDebian(recipe.suite, folder, ['systemd-sysv', 'udev'])
    makeImage(folder, image)
    const release = releaseIn(folder)
    const { directory: toolkit } = bench.toolkit
    const qemu = toolCommand(toolkit, 'qemu', ['-L', join(toolkit, 'firmware')])
    return plainCommand(qemu, { folder, image, release }, machine)
  })
  const first = []
  const further = []
  let count = 0
  const flags = { jobs: '1', memory: `${memory}M` }
  await bench.repeated('first commands', async () => {
    const home = freshCache(cache, join(directory, `others-cache-${++count}`))
    for (const [what, times] of /** @type {const} */ ([
      ['first start', first],
      ['further start', further],
    ])) {
      bench.say(what)
      const reportDir = join(directory, `others-${what.replace(' ', '-')}-${count}`)
      const check = { cpus: oneCpu, cache: home, reportDir, flags }
      times.push((await checkRun(check, cancel)).ready)
    }
    bench.say('virtme-ng')
    await addTime(virtme, cancel)
    bench.say('plain VM')
    await addTime(plain, cancel)
  })
  return { first, further, virtme: wayOf(virtme), plain: wayOf(plain) }
}

/** @typedef {{ argv?: string[], missing?: string, times: number[] }} Prepared */

/** @param {() => string[]} prepare @returns {Prepared} */
function prepared(prepare) {
  if (process.getuid?.() !== 0) return { missing: 'it needs root', times: [] }
  try {
    return { argv: prepare(), times: [] }
  } catch (error) {
    return { missing: firstLine(error), times: [] }
  }
}

/** @param {Prepared} way @param {AbortSignal} cancel */
async function addTime(way, cancel) {
  if (way.missing !== undefined) return
  try {
    way.times.push(await timeToFirstCommand(way.argv, cancel))
  } catch (error) {
    cancel.throwIfAborted()
    way.missing = firstLine(error)
  }
}

/** @param {Prepared} way @returns {Way} */
function wayOf({ missing, times }) {
  return missing === undefined ? { times } : { missing }
}
