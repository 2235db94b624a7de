import { bounded, html } from '../../base/text/text.js'
import type { Outcome } from '../model.js'
import { icons, seconds, whereOf } from './headline.js'
import { code } from './inline-code.js'
import { fitting } from './parts-that-fit.js'

const mostOfWords = 1000
const titles = ['Target', 'Verdict', 'Why', 'Where', 'Boot / restore / total']

/**
 * The table of targets as one block of HTML. In HTML rather than Markdown, where a `|` and much
 * else would count.
 * @param bytes as many rows as fit; how many do not is said in the last one
 */
export function table(targets: readonly Outcome[], bytes: number): string {
  const rows = fitting(targets.map(row), bytes)
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
  const { name, verdict, words, sentence, times } = outcome
  const where = whereOf(outcome)
  const cells = [
    code(name),
    `${icons[verdict]} ${verdict}`,
    [sentence, words]
      .filter((text) => text !== null)
      .map((text) => html(bounded(text, mostOfWords)))
      .join('<br>'),
    where ? code(where) : '-',
    `${[times.boot, times.restore, times.total].map(seconds).join(' / ')} s`,
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}
