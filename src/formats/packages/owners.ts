import { ownersByApk } from './apk.js'
import { ownersByDpkg } from './dpkg.js'
import { type Owners, type RootFiles, wantedPaths } from './package.js'
import { ownersByRpm } from './rpm.js'

/**
 * The packages that files of a root are from, as its package database tells. Files that it does not
 * know are left out, and so are all files of a root whose database cannot be read.
 * @param paths absolute, without symbolic links
 */
export function ownersOf(root: RootFiles, paths: Iterable<string>): Owners {
  const wanted = wantedPaths(paths)
  if (wanted.size === 0) return new Map()
  return new Map([
    ...ownersByRpm(root, wanted),
    ...ownersByApk(root, wanted),
    ...ownersByDpkg(root, wanted),
  ])
}
