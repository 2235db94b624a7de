// Aligned tables of plain text.

/**
 * @typedef {object} Row without a value and without `missing`, it is a heading
 * @property {string} what
 * @property {number} [value]
 * @property {string} [unit]
 * @property {number} [limit] that the value may not exceed
 * @property {string} [only] where the limit holds, if not here
 * @property {string} [missing] why it was not measured
 */

/** @param {readonly Row[]} rows */
export function table(rows) {
  return aligned(
    rows.map((row) => [
      isHeading(row) ? row.what : `  ${row.what}`,
      row.value === undefined ? '' : shown(row.value, row.unit),
      row.unit ?? '',
      row.limit === undefined ? '' : `at most ${row.limit}${row.only ? `, ${row.only}` : ''}`,
      row.missing === undefined ? outcome(row) : `not measured: ${row.missing}`,
    ]),
  )
}

/** @param {Row} row */
function isHeading({ value, missing }) {
  return value === undefined && missing === undefined
}

/**
 * Whether a row's limit is reached; undefined if it has none, or none here.
 * @param {Row} row
 */
export function isReached({ value, limit, only }) {
  return value === undefined || limit === undefined || only ? undefined : value <= limit
}

/** @param {Row} row */
function outcome(row) {
  const reached = isReached(row)
  return reached === undefined ? '' : reached ? 'reached' : 'not reached'
}

function shown(value, unit) {
  return value.toFixed(unit === 'MB' ? 0 : 2)
}

/** Columns of seconds with a name each, and one row for each phase. */
export function columns(heading, named) {
  const phases = Object.keys(named[0]?.[1] ?? {})
  return aligned([
    [heading, ...named.map(([name]) => name)],
    ...phases.map((phase) => [`  ${phase}`, ...named.map(([, values]) => shown(values[phase]))]),
  ])
}

/** @param {readonly string[][]} cells rows of equal length; columns with a number go to the right */
function aligned(cells) {
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  const isNumeric = widths.map((_, column) =>
    cells.some((row) => /^-?\d+(\.\d+)?$/.test(row[column])),
  )
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          isNumeric[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
