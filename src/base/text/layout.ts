/** Printed lines have at most this many columns. */
export const lineWidth = 100

/** The column in which the text of an entry begins, unless it is given. */
const usualColumn = 14

/**
 * Puts pieces into lines of at most 100 columns. All lines but the first are indented; the indent
 * counts for the first line too. A piece that is longer than a line gets a line of its own.
 * @param separator stands between two pieces; a blank at its end is dropped at the end of a line
 */
export function wrapped(pieces: readonly string[], separator: string, indent = 0): string[] {
  const lines: string[] = []
  for (const [at, piece] of pieces.entries()) {
    const text = at < pieces.length - 1 ? piece + separator : piece
    const last = lines.at(-1)
    if (last !== undefined && indent + last.length + text.trimEnd().length <= lineWidth) {
      lines[lines.length - 1] = last + text
    } else {
      lines.push(text)
    }
  }
  return lines.map((line, at) => (at === 0 ? '' : ' '.repeat(indent)) + line.trimEnd())
}

/**
 * `  label     text`, with the text wrapped in its column. A label that reaches into the column has
 * a line of its own.
 */
export function entry(
  label: string,
  pieces: string | readonly string[],
  separator = ' ',
  column = usualColumn,
): string {
  const words = typeof pieces === 'string' ? pieces.split(' ') : pieces
  const text = wrapped(words, separator, column).join('\n')
  const start = `  ${label}`
  return start.length < column
    ? start.padEnd(column) + text
    : `${start}\n${' '.repeat(column)}${text}`
}

/** An entry that lists names. @param are words before the names that say what they are */
export function namesEntry(
  label: string,
  names: readonly string[],
  are = '',
  column = usualColumn,
): string {
  const words = are === '' ? [] : `${are}:`.split(' ').map((word) => `${word} `)
  const withCommas = names.map((name, at) => (at < names.length - 1 ? `${name}, ` : name))
  return entry(label, [...words, ...withCommas], '', column)
}

/** Rows with aligned columns. A last column that is too wide is wrapped within its column. */
export function table(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  return rows.map((row) => {
    const padded = row.slice(0, -1).map((cell, at) => `${cell.padEnd(widths[at] ?? 0)}  `)
    const before = indent + padded.join('')
    const last = wrapped((row.at(-1) ?? '').split(' '), ' ', before.length)
    return (before + last.join('\n')).trimEnd()
  })
}
