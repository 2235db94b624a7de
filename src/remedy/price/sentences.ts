import { describeStatus } from '../../base/text/signals.js'
import type { Machine } from '../../cpu/accel.js'
import type { Benchmark } from '../../plan/plan.js'
import { noLaunchSentence } from '../../trial/fresh/sentences.js'
import type { Measured, MeasureFailure, NotMeasured, Price, PricedStep, Spread } from './price.js'

type Measure = Benchmark['measures']

/**
 * What a change costs: where that was measured, then a sentence for each figure and each failure, all
 * without a full stop. Parts of it are not trusted.
 */
export function priceSentences(price: Price): [heading: string, ...sentences: string[]] {
  if (price.kind === 'not-measured') {
    return [`what it costs was not measured: ${whyNot(price)}`]
  }
  const { without, steps, measures } = price
  return [
    `what it costs, ${roundsOf(price)} ${placeOf(price.machine)}`,
    ...(without.figure ? [`without it: ${figureText(without.figure, measures)}`] : []),
    ...(without.failure ? [ofBaseline(without.failure)] : []),
    ...steps.flatMap((step, at) => stepSentences(step, at, price)),
  ]
}

function whyNot({ why }: NotMeasured): string {
  switch (why.kind) {
    case 'not-proven':
      return 'nothing of it was proven'
    case 'at-restore-only':
      return 'no variable and no flag of the app is part of it'
    case 'machinery':
      return why.what
    default:
      return `the app was not started: ${noLaunchSentence(why)}`
  }
}

function roundsOf({ rounds, wanted, without }: Measured): string {
  const count = `in ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`
  if (rounds === wanted || without.failure) return count
  return `${count} of ${wanted}, since more would have taken too long,`
}

/** A figure of an emulator must not be taken for one of a CPU. */
function placeOf(machine: Machine): string {
  if (machine.on === 'host') return `on this machine itself (${machine.cpu})`
  if (machine.accel === 'kvm') return `in a guest under KVM (${machine.cpu})`
  return `in a guest under TCG (${machine.cpu}): figures of an emulator, and not of a real CPU`
}

function stepSentences(step: PricedStep, at: number, { without, measures }: Measured): string[] {
  const { adds, change, failure } = step
  const name = `${at === 0 ? 'with' : 'and with'} ${adds}`
  return [
    ...(change ? [`${name}: ${changeText(change, measures)}`] : []),
    ...(failure && without.figure ? [`${name}, ${whatFails(failure, true)}`] : []),
  ]
}

/** Not the fault of any change. */
function ofBaseline(failure: MeasureFailure): string {
  return `without any change, ${whatFails(failure, false)}`
}

/** @param isCompared whether it does not fail without the change */
function whatFails(failure: MeasureFailure, isCompared: boolean): string {
  switch (failure.kind) {
    case 'app-ended':
    case 'app-not-ready':
      return `the app does not get ready${isCompared ? ', as it does without the change' : ''}: ${failureText(failure)}`
    case 'machine-broke':
      return failureText(failure)
    default:
      return `the benchmark fails${isCompared ? ', as it does not without the change' : ''}: ${failureText(failure)}`
  }
}

function failureText(failure: MeasureFailure): string {
  switch (failure.kind) {
    case 'app-ended':
      return `it ${describeStatus(failure.status)}`
    case 'app-not-ready':
      return `it did not within ${failure.seconds} s`
    case 'exited': {
      const said = failure.said.length > 0 ? `, saying \`${failure.said.join(' | ')}\`` : ''
      return `it ${describeStatus(failure.status)}${said}`
    }
    case 'late':
      return `it did not end within ${failure.seconds} s`
    case 'no-number':
      return failure.line === null
        ? 'it printed nothing, where a number above 0 is expected'
        : `its last line of output is \`${failure.line}\`, where a number above 0 is expected`
    case 'machine-broke':
      return `nothing is known, since the machine broke: ${failure.why}`
  }
}

const words = {
  number: { more: 'higher', less: 'lower' },
  time: { more: 'longer', less: 'shorter' },
} as const satisfies Record<Measure, object>

/** The middle change, and between which the rounds lie. */
function changeText({ median, least, most }: Spread, measures: Measure): string {
  const { more, less } = words[measures]
  const middle = `${percent(Math.abs(median))} ${median < 0 ? less : more}`
  if (least === most) return middle
  const range = `(${signed(least)} to ${signed(most)})`
  const isClear = least > 0 || most < 0
  return isClear ? `${middle} ${range}` : `no clear difference: the median is ${middle} ${range}`
}

function figureText({ median, least, most }: Spread, measures: Measure): string {
  const unit = measures === 'time' ? ' s' : ''
  if (least === most) return `${short(median)}${unit}`
  return `${short(median)}${unit} (${short(least)} to ${short(most)}${unit})`
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${percent(Math.abs(value))}`
}

function percent(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} %`
}

const short = (value: number) =>
  value.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: false })
