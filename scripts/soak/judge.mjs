import { truthOf } from './apps.mjs'
import { faults } from './faults.mjs'

/**
 * What was seen of a run that is over.
 * @typedef {object} Seen
 * @property {number} status as a shell has it: 128 + N is the end by signal N
 * @property {boolean} hung whether the soak had to end it
 * @property {string} said its standard error
 * @property {import('../../lib/report/model.js').Report} [report]
 * @property {string} [damage] what is wrong with its report.json
 * @property {boolean} fired whether the moment of the fault came
 * @property {readonly string[]} left what it left behind
 *
 * @typedef {object} Judgement
 * @property {'right' | 'inconclusive' | 'wrong' | 'without report'} result
 * @property {string} why what came out; for the last two also what was expected
 */

const sigterm = 128 + 15
/** As the README has them. */
const statusOf = { pass: 0, inconclusive: 0, fail: 1, error: 4 }

/**
 * Compares a run with the truth. What the fault excuses is `inconclusive`.
 * @param {Pick<import('./schedule.mjs').Planned, 'fault' | 'app' | 'targets' | 'moment'>} planned
 * @param {Seen} seen
 * @returns {Judgement}
 */
export function judge({ fault, app, targets, moment }, seen) {
  const excuses = new Set(seen.fired ? faults[fault].excuses?.(moment.job) : [])
  const { status, report, said } = seen
  const wrong = (why) => /** @type {const} */ ({ result: 'wrong', why })
  if (seen.hung) return { result: 'without report', why: 'it did not end' }
  if (seen.damage !== undefined) return wrong(seen.damage)
  if (/\n +at /.test(said)) return wrong('it ended with an unexpected error')
  if (status === sigterm && excuses.has('cancelled')) {
    return report === undefined
      ? { result: 'right', why: 'cancelled' }
      : wrong('it was cancelled, and has a report')
  }
  if (report === undefined) {
    return status === 4 && excuses.has('no report')
      ? { result: 'inconclusive', why: 'no report, as it said' }
      : { result: 'without report', why: `no report, and exit status ${status}` }
  }
  // report.json fitted on the disk, and what is written after it did not.
  const unwritten = status === 4 && excuses.has('no report')
  const proper = statusOf[report.verdict]
  if (status !== proper && !unwritten) {
    return wrong(`exit status ${status}, where ${report.verdict} has ${proper}`)
  }
  return verdicts(report, app, targets, excuses)
}

/** @returns {Judgement} */
function verdicts(report, app, targets, excuses) {
  const truths = targets.map((name) => truthOf(app, name))
  if (report.verdict === 'error') {
    if (truths.includes('error') && report.control?.verdict === 'fail') {
      return { result: 'right', why: 'error' }
    }
    const why = `error: ${report.words.split('\n')[0]}`
    return excuses.has('error')
      ? { result: 'inconclusive', why }
      : { result: 'wrong', why: `${why} (${truths.join(', ')} was expected)` }
  }
  const found = targets.map((name) => report.targets.find((target) => target.name === name))
  const why = found.map((target) => target?.verdict ?? 'nothing').join(', ')
  const isTrue = (target, index) => target?.verdict === truths[index] && isItsOwn(target)
  if (found.every(isTrue)) return { result: 'right', why }
  const isOpen = (target) => target?.verdict === 'inconclusive' && excuses.has('inconclusive')
  if (found.every((target, index) => isTrue(target, index) || isOpen(target))) {
    return { result: 'inconclusive', why }
  }
  const words = found.map((target) => `${target?.name}: ${target?.words}`).join('; ')
  return { result: 'wrong', why: `${why} (${truths.join(', ')} was expected): ${words}` }
}

/** Whether a fail is for the app's own reason: it uses AVX2. */
function isItsOwn({ verdict, reason }) {
  return verdict !== 'fail' || (reason.kind === 'lacks' && reason.features.includes('avx2'))
}
