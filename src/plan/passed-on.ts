import data from './passed-on.json' with { type: 'json' }

type Variables = Readonly<Record<string, string | undefined>>

/** A whole name. Each is needed to find or to run what is installed, and none holds a secret. */
const names = new RegExp(`^(?:${data.variables.map(({ name }) => name).join('|')})$`)

/**
 * The caller's variables that the app gets although `env` does not name them, so that it finds what
 * the caller's own shell finds. An empty one counts as unset.
 */
export function passedOn(caller: Variables): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(caller).flatMap(([name, value]) =>
      value && names.test(name) ? [[name, value]] : [],
    ),
  )
}
