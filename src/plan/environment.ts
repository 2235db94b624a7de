import { bad, collect, good, quoted, type Reading } from './reading.js'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Reads `NAME=value`, or `NAME` for the caller's own value. In text with a newline (a YAML block ends
 * in one) each line is an entry, so values may contain `;`. In a single line, `;` separates entries.
 * Blanks around an entry are ignored.
 *
 * @param text not trimmed
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
    // The value is not shown, because it may be a secret.
    return bad(
      `${quoted(name)} is not the name of a variable; expected NAME=value or NAME (for a ; in a value, write one entry per line)`,
    )
  }
  if (equals >= 0) return good([name, entry.slice(equals + 1)])
  const value = Object.hasOwn(caller, name) ? caller[name] : undefined
  if (value !== undefined) return good([name, value])
  return bad(
    `${quoted(name)} is not set here, so it cannot be passed on; set it, or write ${name}=value`,
  )
}
