import { describeStatus } from '../../base/text/signals.js'
import type { Accel } from '../../cpu/accel.js'
import type { Benchmark } from '../../plan/plan.js'
import { noLaunchSentence } from '../../trial/fresh/sentences.js'
import type { Figures, MeasureFailure, NotStarted, Spread } from './price.js'

type Measure = Benchmark['measures']

/** @param first what all else is compared with: once that fails, no round follows */
export function roundsText(
  { rounds, wanted }: { readonly rounds: number; readonly wanted: number },
  first: Pick<Figures, 'failure'>,
): string {
  const count = `in ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`
  if (rounds === wanted || first.failure) return count
  return `${count} of ${wanted}, since more would have taken too long,`
}

/** Why nothing was measured, as a clause. Parts of it are not trusted. */
export function whyNotText(why: NotStarted): string {
  return why.kind === 'machinery' ? why.what : `the app was not started: ${noLaunchSentence(why)}`
}

/** A figure of an emulator must not be taken for one of a CPU. @param cpu of the guest; undefined: of several */
export function underText(accel: Accel, cpu?: string): string {
  const at = `under ${accel.toUpperCase()}${cpu === undefined ? '' : ` (${cpu})`}`
  return accel === 'kvm' ? at : `${at}: figures of an emulator, and not of a real CPU`
}

/** @param isCompared whether it does not fail without the change */
export function whatFails(failure: MeasureFailure, isCompared: boolean): string {
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
export function changeText({ median, least, most }: Spread, measures: Measure): string {
  const { more, less } = words[measures]
  const middle = `${percent(Math.abs(median))} ${median < 0 ? less : more}`
  if (least === most) return middle
  const range = `(${signed(least)} to ${signed(most)})`
  const isClear = least > 0 || most < 0
  return isClear ? `${middle} ${range}` : `no clear difference: the median is ${middle} ${range}`
}

export function figureText({ median, least, most }: Spread, measures: Measure): string {
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
