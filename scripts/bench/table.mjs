/**
 * An aligned table of plain text.
 * @param rows [what, value, unit, aim, whether it is met]; a row with one cell is a heading
 */
export function table(rows) {
  const cells = rows.map(([what, value, unit = '', aim, met]) => [
    value === undefined ? what : `  ${what}`,
    typeof value === 'number' ? value.toFixed(unit === 'MB' ? 0 : 2) : (value ?? ''),
    unit,
    aim === undefined ? '' : `aim ${aim}`,
    met === undefined ? '' : met ? 'ok' : 'NOT MET',
  ])
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
