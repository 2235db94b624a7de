// One run of the soak, from its plan to what was seen of it.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { apps, heldFile } from './apps.mjs'
import { start } from './command.mjs'
import { faults } from './faults.mjs'
import { inject, mountSmallDisk, unmount } from './inject.mjs'
import { judge } from './judge.mjs'
import { leftovers, sharedMemory } from './leftovers.mjs'
import { isSound } from './tally.mjs'

const schemaFile = fileURLToPath(new URL('../../report.schema.json', import.meta.url))
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'))
const fitsSchema = new Ajv().compile(schema)

/** Of its log, where nobody may be able to look at the evidence, as after a job of CI. */
const shownLines = 20

/**
 * What all runs have in common.
 * @typedef {object} Soak
 * @property {string} folder has the program `app`, and all that is made for a run
 * @property {string} evidence where to keep the evidence of runs that are not as they must be
 * @property {(app: string) => Promise<string>} kept the folder of a kept checkpoint of an app
 * @property {AbortSignal} cancel
 */

/**
 * @param {Soak} soak
 * @param {import('./schedule.mjs').Planned} planned
 * @returns its judgement and what it left behind; if it is not as it must be, also where its evidence is,
 *   and the end of its log
 */
export async function oneRun({ folder, evidence, kept, cancel }, planned) {
  const { number, fault, targets, size } = planned
  const checkpoint = planned.place === 'kept' ? await kept(planned.app) : undefined
  const own = join(folder, `run-${number}`)
  // Beside the report is the folder with the app's memory.
  const folders = { report: join(own, 'disk'), temporary: join(own, 'tmp') }
  const reportFolder = join(folders.report, 'report')
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true })
  const disk = faults[fault].disk && folders[faults[fault].disk]
  if (disk) mountSmallDisk(disk, size)
  try {
    const words = [...wordsOf(planned, checkpoint), '--report-dir', reportFolder]
    const shared = sharedMemory()
    const run = start(words, { cwd: folder, temporary: folders.temporary, cancel })
    const [fired, ended] = await Promise.all([
      inject(planned, run, join(folder, heldFile)),
      run.done,
    ])
    cancel.throwIfAborted()
    const { report, damage } = readReport(reportFolder)
    const left = await leftovers(folder, folders.temporary, shared)
    const seen = { ...ended, said: run.said(), report, damage, fired, left }
    const done = { ...judge(planned, seen), fault, fired, left }
    if (isSound(done)) return done
    const place = join(evidence, `run-${number}`)
    keep(place, reportFolder, {
      'planned.json': `${JSON.stringify({ ...planned, targets, words, done }, null, 2)}\n`,
      'stderr.log': run.said(),
      'stdout.log': run.printed(),
    })
    return {
      ...done,
      evidence: place,
      lastSaid: run.said().trimEnd().split('\n').slice(-shownLines),
    }
  } finally {
    if (disk) unmount(disk)
    rmSync(own, { recursive: true, force: true })
  }
}

/** @returns {string[]} of the command */
function wordsOf({ app, place, targets }, checkpoint) {
  const { watch } = apps[app]
  const from =
    checkpoint === undefined
      ? [...wordsToTake(app), '--checkpoint-on', place]
      : ['--checkpoint', checkpoint]
  const limits = ['--watch', watch, '--timeout', '2m', '--remedy', 'suggest']
  return ['check', ...from, '--cpus', targets.join(';'), '--accel', 'tcg', ...limits]
}

/** Words that start an app, in its folder. @param {string} app */
export function wordsToTake(app) {
  return ['--run', `exec ./app ${apps[app].words}`, '--ready-log', '^ready$']
}

function readReport(folder) {
  const path = join(folder, 'report.json')
  if (!existsSync(path)) return {}
  try {
    /** @type {import('../../lib/report/model.js').Report} */
    const report = JSON.parse(readFileSync(path, 'utf8'))
    if (fitsSchema(report)) return { report }
    return { damage: `report.json does not fit its schema: ${JSON.stringify(fitsSchema.errors)}` }
  } catch (error) {
    return { damage: `report.json cannot be read: ${error.message}` }
  }
}

function keep(place, report, texts) {
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  if (existsSync(report)) {
    cpSync(report, join(place, 'report'), { recursive: true, verbatimSymlinks: true })
  }
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(place, name), text)
}
