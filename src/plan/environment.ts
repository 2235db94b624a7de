import { bad, collect, good, quoted, type Reading } from './reading.js'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Reads `NAME=value`, or `NAME` for the caller's own value. Text with a newline in it (a YAML block
 * ends in one) has one entry per line, so that values may contain `;`; a single line has its entries
 * separated by `;`. Blanks around an entry do not count.
 *
 * @param text untrimmed
 */
export function environment(
  text: string,
  caller: Variables,
): Reading<Readonly<Record<string, string>>> {
  const lines = text.includes('\n') ? text.split('\n') : text.split(';')
  const entries = lines.map((line) => line.trim()).filter((line) => line !== '')
  const variables = collect(entries.map((entry) => variable(entry, caller)))
  if (!('value' in variables)) return variables

  const names = variables.value.map(([name]) => name)
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at))
  if (twice.size > 0) return bad(...[...twice].map((name) => `${quoted(name)} is given twice`))
  return good(Object.fromEntries(variables.value))
}

function variable(entry: string, caller: Variables): Reading<readonly [string, string]> {
  const equals = entry.indexOf('=')
  const name = equals < 0 ? entry : entry.slice(0, equals)
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    // The name alone is shown where there is a value: values may be secrets.
    return bad(
      `${quoted(name)} is not a variable's name; expected NAME=value or NAME (one entry per line keeps a ; in a value)`,
    )
  }
  if (equals >= 0) return good([name, entry.slice(equals + 1)])
  const value = Object.hasOwn(caller, name) ? caller[name] : undefined
  if (value !== undefined) return good([name, value])
  return bad(
    `${quoted(name)} is not set here, so it cannot be passed on; set it, or write ${name}=value`,
  )
}
