import type { Owners, Package, RootFiles, Wanted } from './package.js'

const database = '/var/lib/dpkg'

/**
 * The packages of Debian and its kin. Images without dpkg itself (distroless) have a folder with one
 * description for each package, and its files beside it as MD5 sums.
 */
export function ownersByDpkg(root: RootFiles, wanted: Wanted): Owners {
  const owners = new Map<string, Package>()
  const versions = versionsIn(textOf(root, `${database}/status`))
  for (const name of root.list(`${database}/info`)) {
    if (!name.endsWith('.list')) continue
    const found = pathsIn(textOf(root, `${database}/info/${name}`), wanted)
    const [owner = ''] = name.slice(0, -'.list'.length).split(':')
    const version = versions.get(owner)
    if (version === undefined) continue
    for (const path of found) owners.set(path, { name: owner, version })
  }
  const single = `${database}/status.d`
  for (const name of root.list(single)) {
    if (!name.endsWith('.md5sums')) continue
    const described = versionsIn(textOf(root, `${single}/${name.slice(0, -'.md5sums'.length)}`))
    const [first] = described
    if (first === undefined) continue
    const listed = textOf(root, `${single}/${name}`).replace(/^[0-9a-f]{32} +/gm, '/')
    for (const path of pathsIn(listed, wanted)) {
      owners.set(path, { name: first[0], version: first[1] })
    }
  }
  return owners
}

/** Those of the paths, one a line, that were asked for. */
function pathsIn(list: string, wanted: Wanted): string[] {
  return list.split('\n').flatMap((line) => wanted.get(line) ?? [])
}

/** Versions by name, of the packages that are installed. */
function versionsIn(status: string): Map<string, string> {
  const versions = new Map<string, string>()
  for (const stanza of status.split(/\n\n+/)) {
    const field = (name: string) => new RegExp(`^${name}: *(.+)$`, 'm').exec(stanza)?.[1]?.trim()
    const [name, version] = [field('Package'), field('Version')]
    const state = field('Status')
    if (state !== undefined && !/ installed$/.test(state)) continue
    if (name !== undefined && version !== undefined) versions.set(name, version)
  }
  return versions
}

function textOf(root: RootFiles, path: string): string {
  return root.read(path)?.toString('utf8') ?? ''
}
