/** Lines have at most this many columns. */
const width = 100
/** where the text of an entry begins */
const column = 14

/**
 * Pieces put into lines, all but the first indented. A piece longer than a line has one to itself.
 * @param separator between two pieces; a blank at its end is lost where a line ends
 */
export function wrapped(pieces: readonly string[], separator: string, indent = 0): string[] {
  const lines: string[] = []
  for (const [at, piece] of pieces.entries()) {
    const told = at < pieces.length - 1 ? piece + separator : piece
    const last = lines.at(-1)
    if (last !== undefined && indent + last.length + told.trimEnd().length <= width) {
      lines[lines.length - 1] = last + told
    } else {
      lines.push(told)
    }
  }
  return lines.map((line, at) => (at === 0 ? '' : ' '.repeat(indent)) + line.trimEnd())
}

/** `  label     text`, the text wrapped below itself. */
export function entry(label: string, pieces: string | readonly string[], separator = ' '): string {
  const words = typeof pieces === 'string' ? pieces.split(' ') : pieces
  return `  ${label}`.padEnd(column) + wrapped(words, separator, column).join('\n')
}

/** Names after a few words that say what they are. */
export function namesEntry(label: string, names: readonly string[], are = ''): string {
  const [first = '', ...rest] = names
  const words = are === '' ? [] : `${are}:`.split(' ')
  const pieces = [...words.map((word) => `${word} `), ...commaed([first, ...rest])]
  return entry(label, pieces, '')
}

function commaed(names: readonly string[]): string[] {
  return names.map((name, at) => (at < names.length - 1 ? `${name}, ` : name))
}

/** Rows with their columns aligned; a last column that is too wide goes on below itself. */
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
