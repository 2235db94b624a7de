import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readVariables } from '../../src/base/run/variables.js'
import { installFetcher } from '../../src/machine/toolkit/fetcher.js'
import { scratch } from '../scratch.js'

/** A small system without init. */
const packages = ['base-files', 'coreutils', 'dash', 'libc-bin', 'perl-base']

/**
 * A tar of a small root of Debian 13, which no script of a package has run in: it has no users. It is
 * fetched once, as the toolkit is, and kept with the user's caches (70 MB).
 */
export async function trixieRoot(): Promise<string> {
  const path = join(readVariables(process.env).cacheHome, 'thawcheck-tests/root-trixie.tar')
  if (existsSync(path)) return path
  mkdirSync(dirname(path), { recursive: true })
  await installFetcher(() => {}, new AbortController().signal)
  const unfinished = `${path}.${process.pid}.tar`
  try {
    const how = ['--mode=chrootless', '--variant=extract', `--include=${packages.join()}`]
    execFileSync('mmdebstrap', [...how, '--quiet', 'trixie', unfinished])
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return path
}

/** A file of a root, as tar adds it. */
export interface RootFile {
  readonly path: string
  readonly content: string
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
