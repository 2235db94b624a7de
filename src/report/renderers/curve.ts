import { bounded, capital, html, oneLine } from '../../base/text/text.js'
import { curveCells, curveTitles } from '../../remedy/floor/curve-sentences.js'
import type { ShownCurve } from '../floor-model.js'

const longest = 1000

/** What lesser CPUs cost, as lines for a terminal. */
export function curveLines(curve: ShownCurve): string[] {
  const [heading = '', ...sentences] = curve.words
  const rows = rowsOf(curve).map((row) => row.map(oneLine))
  const widths = curveTitles.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return [
    `${oneLine(heading)}${rows.length > 0 ? ':' : ''}`,
    ...sentences.map((sentence) => `  ${oneLine(sentence)}`),
    ...rows.map((row) =>
      `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd(),
    ),
  ]
}

/** The same as lines of HTML. */
export function renderCurve(curve: ShownCurve): string[] {
  const [titles, ...rows] = rowsOf(curve).map((row) =>
    row.map((cell) => html(bounded(cell, longest))),
  )
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return [
    ...curve.words.map((words) => `<p>${html(bounded(capital(words), longest))}</p>`),
    ...(titles
      ? ['<table>', line(titles, 'th'), ...rows.map((row) => line(row, 'td')), '</table>']
      : []),
  ]
}

function rowsOf(curve: ShownCurve): (readonly string[])[] {
  if (curve.kind === 'not-measured') return []
  return [curveTitles, ...curve.rows.map((row) => curveCells(row, curve))]
}
