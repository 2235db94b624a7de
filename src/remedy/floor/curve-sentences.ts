import { listNames } from '../../base/text/list.js'
import type { Machine } from '../../cpu/accel.js'
import {
  changeText,
  figureText,
  roundsText,
  underText,
  whatFails,
  whyNotText,
} from '../price/phrases.js'
import type { Curve, CurveRow, MeasuredCurve, StandIn } from './curve.js'

/** What lesser CPUs cost: where that was measured, then what it does not show; all without a full stop. */
export function curveSentences(curve: Curve): [heading: string, ...sentences: string[]] {
  if (curve.kind === 'not-measured') {
    return [`what lesser CPUs cost was not measured: ${whyNotText(curve.why)}`]
  }
  const { accel, rows, standIn } = curve
  const source = rows.at(-1) ?? {}
  const heading = `what lesser CPUs cost, ${roundsText(curve, source)} in guests ${underText(accel)}`
  return standIn ? [heading, standInSentence(standIn)] : [heading]
}

function standInSentence({ for: machine, lacks }: StandIn): string {
  const first = `the checkpoint was taken ${takenOn(machine)}, and a guest stands in for that`
  if (lacks.length === 0) return first
  return `${first}; it lacks ${listNames(lacks, { most: 30 })}, so what these are worth is not known`
}

function takenOn(machine: Machine): string {
  return machine.on === 'host'
    ? `outside of any guest (${machine.cpu})`
    : `in a guest under ${machine.accel.toUpperCase()} (${machine.cpu})`
}

/** The titles of `curveCells`. */
export const curveTitles = ['CPU', 'benchmark', 'this checkpoint', 'one taken there needs'] as const

/** A row for people. Its second cell is not trusted. */
export function curveCells(row: CurveRow, { measures }: Pick<MeasuredCurve, 'measures'>) {
  const { cpu, isSource, figure, change, failure, hasFloor, needs } = row
  const measured = isSource
    ? figure && figureText(figure, measures)
    : change && changeText(change, measures)
  const parts = [...(measured ? [measured] : []), ...(failure ? [whatFails(failure, false)] : [])]
  return [
    isSource ? 'the source CPU' : cpu,
    parts.join('; then ') || 'not measured, since there is nothing to compare with',
    hasFloor === null ? 'not known' : hasFloor ? 'at or above its floor' : 'below its floor',
    needs === null ? 'not known' : isSource ? needs : `at most ${needs}`,
  ] as const
}
