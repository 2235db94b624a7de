import type { Owners, Package, RootFiles, Wanted } from './package.js'

/** Where Alpine has it, before and since its `/usr` is merged. */
const databases = ['/lib/apk/db/installed', '/usr/lib/apk/db/installed']

/**
 * The packages of Alpine and its kin. A record has one letter and a colon before each value; `R:` is a
 * file in the folder of the `F:` before it. Source: apk-tools, doc/apk-installed.5 and src/database.c.
 */
export function ownersByApk(root: RootFiles, wanted: Wanted): Owners {
  const owners = new Map<string, Package>()
  const text =
    databases
      .map((path) => root.read(path))
      .find(Boolean)
      ?.toString('utf8') ?? ''
  for (const record of text.split(/\n\n+/)) {
    let [name, version, folder] = ['', '', '']
    const found: string[] = []
    for (const line of record.split('\n')) {
      const value = line.slice(2)
      if (line.startsWith('P:')) name = value
      if (line.startsWith('V:')) version = value
      if (line.startsWith('F:')) folder = value === '' ? '' : `/${value}`
      const path = line.startsWith('R:') ? wanted.get(`${folder}/${value}`) : undefined
      if (path !== undefined) found.push(path)
    }
    if (name === '' || version === '') continue
    for (const path of found) owners.set(path, { name, version })
  }
  return owners
}
