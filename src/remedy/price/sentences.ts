import type { Machine } from '../../cpu/accel.js'
import { changeText, figureText, roundsText, underText, whatFails, whyNotText } from './phrases.js'
import type { Measured, MeasureFailure, NotMeasured, Price, PricedStep } from './price.js'

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
    `what it costs, ${roundsText(price, without)} ${placeOf(price.machine)}`,
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
    case 'not-comparable':
      return 'the figures of a guest cannot be compared with those of this machine itself'
    default:
      return whyNotText(why)
  }
}

function placeOf(machine: Machine): string {
  if (machine.on === 'host') return `on this machine itself (${machine.cpu})`
  return `in a guest ${underText(machine.accel, machine.cpu)}`
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
