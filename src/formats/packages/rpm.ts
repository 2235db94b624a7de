import type { Owners, Package, RootFiles, Wanted } from './package.js'
import { readRpmHeader } from './rpm-header.js'
import { readTable } from './sqlite.js'

/** Where rpm has it: the place of Fedora since 36 and of SUSE, and the older one. */
const databases = ['/usr/lib/sysimage/rpm/rpmdb.sqlite', '/var/lib/rpm/rpmdb.sqlite']

/**
 * The packages of Fedora, RHEL 9 and their kin, whose rpm keeps headers in SQLite. The older formats
 * (Berkeley DB, ndb) are not read: no package is known then.
 */
export function ownersByRpm(root: RootFiles, wanted: Wanted): Owners {
  const owners = new Map<string, Package>()
  const file = databases.map((path) => root.read(path)).find(Boolean)
  for (const row of file ? readTable(file, 'Packages') : []) {
    const blob = row.find((value) => Buffer.isBuffer(value))
    const header = blob && readRpmHeader(blob as Buffer)
    if (!header) continue
    const { name, version } = header
    for (const listed of header.files) {
      const path = wanted.get(listed)
      if (path !== undefined) owners.set(path, { name, version })
    }
  }
  return owners
}
