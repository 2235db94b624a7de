// A scan of a JVM's checkpoint.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFile } from '../../lib/checkpoint/roots/find-file.js'
import { scanCheckpoint } from '../../lib/diagnose/hazards/scan.js'
import { AddressSpaces } from '../../lib/formats/images/address-space.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Takes a checkpoint of a JVM with 256 MB of heap, all of it touched.
 * @returns a function that scans it; undefined if Java is not installed
 * @throws Error if nothing was found in the checkpoint
 */
export function scanOfJvm(directory) {
  mkdirSync(directory)
  const app = here('../../__tests__/e2e/apps/Sum.java')
  if (spawnSync('javac', ['-d', directory, app]).status !== 0) return undefined
  const run = `java -Xms256m -Xmx256m -XX:+AlwaysPreTouch -cp ${directory} Sum`
  const reportDir = join(directory, 'report')
  const flags = {
    run,
    'ready-log': '^warm',
    cpus: 'max',
    accel: 'tcg',
    'checkpoint-on': 'guest',
    watch: '1s',
    'report-dir': reportDir,
  }
  const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  const { stderr } = spawnSync(process.execPath, [here('../../dist/cli.js'), 'check', ...words], {
    encoding: 'utf8',
  })
  const checkpoint = `${reportDir}-memory/checkpoint`
  return async () => {
    const spaces = new AddressSpaces(join(checkpoint, 'images'))
    const find = (path) => findFile(path, [join(checkpoint, 'upper'), '/'])
    const { sites } = await scanCheckpoint(spaces, find)
    if (sites.length === 0) throw new Error(`nothing was found in the JVM:\n${stderr}`)
  }
}
