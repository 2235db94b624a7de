/**
 * Aligned plain text. The first column is aligned to the left, and the others to the right.
 * @param {readonly (readonly (string | number)[])[]} rows all with as many cells as the first
 */
export function table(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  )
  const cell = (value, column) =>
    column === 0 ? String(value).padEnd(widths[0]) : String(value).padStart(widths[column])
  return rows.map((row) => row.map(cell).join('  ')).join('\n')
}
