import { bounded, capital, html } from '../../base/text/text.js'
import { labelOf } from '../../cpu/same-cpu.js'
import type { Outcome } from '../model.js'
import { shownPlace } from '../shown-fault.js'
import { takeWhileFits } from './fit.js'
import { freshLabel, icons, renderSeconds } from './headline.js'
import { inlineCode } from './inline-code.js'

const longestWords = 1000
const titles = ['Target', 'Verdict', 'Why', 'Where', 'Start / restore / total']

/**
 * The table of targets as one block of HTML. Not Markdown, where a `|` of a guest's text would end a
 * cell.
 * @param bytes limit of the rows; the last row counts those that did not fit
 */
export function renderTable(targets: readonly Outcome[], bytes: number): string {
  const rows = takeWhileFits(targets.map(row), bytes)
  const left = targets.length - rows.length
  const more = `<tr><td colspan="${titles.length}">and ${left} more, in report.json</td></tr>`
  return [
    '<table>',
    `<tr>${titles.map((title) => `<th>${title}</th>`).join('')}</tr>`,
    ...rows,
    ...(left > 0 ? [more] : []),
    '</table>',
  ].join('\n')
}

function row(outcome: Outcome): string {
  const { verdict, words, sentence, times, fresh } = outcome
  const answer = fresh ? `${capital(freshLabel)}: ${fresh.words}` : null
  const place = shownPlace(outcome)
  const cells = [
    inlineCode(labelOf(outcome)),
    `${icons[verdict]} ${verdict}`,
    [sentence, words, answer]
      .filter((text) => text !== null)
      .map((text) => html(bounded(text, longestWords)))
      .join('<br>'),
    place ? inlineCode(place) : '-',
    `${[times.boot, times.restore, times.total].map(renderSeconds).join(' / ')} s`,
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
