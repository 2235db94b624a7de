import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readVariables } from '../../src/base/run/variables.js'
import { installFetcher } from '../../src/machine/toolkit/fetcher.js'
import { scratch } from '../scratch.js'

/** A small system without init. */
const packages = ['base-files', 'coreutils', 'dash', 'libc-bin', 'perl-base']

/** Tells dpkg's database of the packages that were unpacked into folder $1, as an installation would. */
const register = `
mkdir -p "$1/var/lib/dpkg/info"
for deb in "$1"/var/cache/apt/archives/*.deb; do
  name=$(dpkg-deb -f "$deb" Package)
  { dpkg-deb -f "$deb" Package Version Architecture
    echo "Status: install ok installed"; echo; } >>"$1/var/lib/dpkg/status"
  dpkg-deb --fsys-tarfile "$deb" | tar -t | sed 's|^[.]||; s|/$||' >"$1/var/lib/dpkg/info/$name.list"
done`

export function trixieRoot(): Promise<string> {
  return debianRoot('trixie')
}

/**
 * A tar of a small root of Debian, which no script of a package has run in: it has no users. It is
 * fetched once, as the toolkit is, and kept with the user's caches (70 MB).
 */
export function debianRoot(suite: 'bookworm' | 'trixie'): Promise<string> {
  return fetched(`root-${suite}-2.tar`, (unfinished) => {
    const how = ['--mode=chrootless', '--variant=extract', `--include=${packages.join()}`]
    execFileSync('mmdebstrap', [...how, `--extract-hook=${register}`, '--quiet', suite, unfinished])
  })
}

/** A folder with Debian 12's kernel for clouds, as its packages have it; kept likewise (100 MB). */
export function bookwormKernel(): Promise<string> {
  return fetched('kernel-bookworm', (unfinished) => {
    const all = `${unfinished}.all`
    try {
      const how = ['--mode=chrootless', '--variant=extract', '--include=linux-image-cloud-amd64']
      execFileSync('mmdebstrap', [...how, '--quiet', 'bookworm', all])
      mkdirSync(join(unfinished, 'lib'), { recursive: true })
      for (const part of ['boot', 'lib/modules']) {
        renameSync(join(all, part), join(unfinished, part))
      }
    } finally {
      rmSync(all, { recursive: true, force: true })
    }
  })
}

/** @param make makes a file or a folder at the path that it is given, which is the ending of the name's */
async function fetched(name: string, make: (unfinished: string) => void): Promise<string> {
  const folder = join(readVariables(process.env).cacheHome, 'thawcheck-tests')
  const path = join(folder, name)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  await installFetcher(() => {}, new AbortController().signal)
  const unfinished = join(folder, `${process.pid}.${name}`)
  try {
    make(unfinished)
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return path
}

/** A file of a root, as tar adds it. */
export interface RootFile {
  readonly path: string
  readonly content: string | Buffer
  readonly mode?: string
  readonly owner?: number
  readonly group?: number
}

/** A copy of a tar with further files. */
export function withFiles(tar: string, files: readonly RootFile[]): string {
  const folder = scratch('root')
  const copy = join(folder, 'root.tar')
  copyFileSync(tar, copy)
  for (const { path, content, mode = '0644', owner = 0, group = 0 } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), content)
    const as = [`--owner=:${owner}`, `--group=:${group}`, `--mode=${mode}`]
    execFileSync('tar', ['--append', `--file=${copy}`, ...as, '-C', folder, `./${path}`])
  }
  return copy
}
