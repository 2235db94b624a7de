import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listNames } from '../../base/text/list.js'

/** A kernel and its modules, as a distribution's packages have them. */
export interface KernelFolder {
  /** as `uname -r` says it */
  readonly release: string
  /** a bzImage */
  readonly image: string
  /** paths of its modules by their names, with `_` for `-` */
  readonly modules: ReadonlyMap<string, string>
  /** names of what is built in */
  readonly builtIn: ReadonlySet<string>
  /** its configuration; undefined: it is not there */
  readonly config: string | undefined
}

const expected =
  'expected the files of one kernel as packages of a distribution have them: boot/vmlinuz-RELEASE and lib/modules/RELEASE (unpack them with dpkg-deb -x, or rpm2cpio)'

/**
 * Finds the kernel in a folder into which its packages were unpacked.
 * @returns why it cannot be used, as a clause
 */
export function findKernel(folder: string): KernelFolder | string {
  const below = ['lib/modules', 'usr/lib/modules'].map((path) => join(folder, path))
  const releases = [...new Set(below.flatMap(namesIn))].filter((release) =>
    below.some((path) => existsSync(join(path, release, 'kernel'))),
  )
  const [release, ...others] = releases
  if (release === undefined) return `has no modules in lib/modules; ${expected}`
  if (others.length > 0) {
    return `has ${releases.length} kernels (${listNames(releases, { most: 4 })}); expected one`
  }
  const place = below.map((path) => join(path, release)).find((path) => existsSync(path)) ?? ''
  const image = [join(folder, 'boot', `vmlinuz-${release}`), join(place, 'vmlinuz')].find((path) =>
    existsSync(path),
  )
  if (image === undefined)
    return `has modules of ${release} and no boot/vmlinuz-${release}; ${expected}`
  const config = [join(folder, 'boot', `config-${release}`), join(place, 'config')].find((path) =>
    existsSync(path),
  )
  return {
    ...{ release, image },
    modules: modulesIn(join(place, 'kernel')),
    builtIn: new Set(linesOf(join(place, 'modules.builtin')).map(moduleName)),
    config: config === undefined ? undefined : readFileSync(config, 'utf8'),
  }
}

/** `kernel/fs/erofs/erofs.ko.xz` is `erofs`. */
export function moduleName(path: string): string {
  return basename(path)
    .replace(/\.ko(\.\w+)?$/, '')
    .replaceAll('-', '_')
}

function modulesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    files
      .filter((entry) => entry.isFile() && /\.ko(\.\w+)?$/.test(entry.name))
      .map((entry) => [moduleName(entry.name), join(entry.parentPath, entry.name)]),
  )
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : []
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}
