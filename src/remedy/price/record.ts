import { lastLines } from '../../base/process/tail.js'
import { bounded, oneLine } from '../../base/text/text.js'
import type { GuestRun } from '../../machine/job/listen.js'
import { optionalLine, readRecord, requiredLine, textOf } from '../../machine/job/record-lines.js'
import type { Benchmark } from '../../plan/plan.js'
import type { MeasureFailure } from './price.js'

type Measure = Benchmark['measures']

/** Of what a guest prints. */
const longestLine = 200

/** The status of a program that was killed, as a shell has it. */
const killed = 137

/**
 * Reads the record of a measured start. The words of measure.sh are known only here.
 * @param timeout seconds that the app and the benchmark have, each
 * @returns the figure, above 0
 */
export function readMeasurement(
  run: GuestRun,
  measures: Measure,
  timeout: number,
): number | MeasureFailure {
  const read = readRecord(run, () => readWords(run, measures, timeout))
  return typeof read === 'object' && 'broken' in read
    ? { kind: 'machine-broke', why: read.broken }
    : read
}

function readWords(run: GuestRun, measures: Measure, timeout: number): number | MeasureFailure {
  const [ended] = optionalLine(run, 'app-ended', /^(\d{1,3})$/) ?? []
  if (ended !== undefined) return { kind: 'app-ended', status: Number(ended) }
  if (optionalLine(run, 'not-ready', /^()$/)) return { kind: 'app-not-ready', seconds: timeout }
  const form = /^(\d{1,3}) (-?\d{1,15})$/
  const warmUp = requiredLine(run, 'warmed-up', form)
  const isWarm = warmUp[0] === '0'
  const [status = '', microseconds = ''] = isWarm ? requiredLine(run, 'measured', form) : warmUp
  const seconds = Number(microseconds) / 1e6
  if (status === `${killed}` && seconds >= timeout) return { kind: 'late', seconds: timeout }
  if (status !== '0') return { kind: 'exited', status: Number(status), said: saidLast(run) }
  return measures === 'time' ? timeFrom(seconds) : numberIn(textOf(run, 'benchmark.out'))
}

/** The time of day may be set while the benchmark runs. */
function timeFrom(seconds: number): number | MeasureFailure {
  return seconds > 0 ? seconds : { kind: 'machine-broke', why: 'its clock was set meanwhile' }
}

/** The number on the last line that is not blank: decimal, without a unit, above 0. */
export function numberIn(output: string): number | MeasureFailure {
  const [line] = lastLines(output, 1)
  if (line === undefined) return { kind: 'no-number', line: null }
  const text = line.trim()
  const number = /^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  if (Number.isFinite(number) && number > 0) return number
  return { kind: 'no-number', line: bounded(oneLine(text), longestLine) }
}

/** What it printed last, where it complains. */
function saidLast(run: GuestRun): string[] {
  const [errors, output] = ['benchmark.err', 'benchmark.out'].map((name) =>
    lastLines(textOf(run, name), 3),
  ) as [string[], string[]]
  return (errors.length > 0 ? errors : output).map((line) => bounded(oneLine(line), longestLine))
}
