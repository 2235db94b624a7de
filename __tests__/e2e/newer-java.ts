import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readVariables } from '../../src/base/run/variables.js'
import { installFetcher } from '../../src/machine/toolkit/fetcher.js'

const libraries = 'usr/lib/x86_64-linux-gnu'
const home = 'usr/lib/jvm/java-25-openjdk-amd64'
const settings = '/etc/java-25-openjdk'

/**
 * The words that start the `java` of Debian 13's JDK 25 on any machine, with Debian 13's own C library.
 * It is fetched once, as the toolkit is, and kept with the user's caches (0.3 GB).
 */
export async function newerJava(): Promise<string> {
  const root = join(readVariables(process.env).cacheHome, 'thawcheck-tests/openjdk-25-trixie')
  if (!existsSync(root)) await fetchTo(root)
  const at = (path: string) => join(root, path)
  const own = [`${home}/lib`, `${home}/lib/server`, libraries].map(at).join(':')
  return `${at(`${libraries}/ld-linux-x86-64.so.2`)} --library-path ${own} ${at(`${home}/bin/java`)}`
}

async function fetchTo(root: string): Promise<void> {
  mkdirSync(dirname(root), { recursive: true })
  await installFetcher(() => {}, new AbortController().signal)
  const unfinished = `${root}.${process.pid}`
  try {
    const how = ['--mode=chrootless', '--variant=extract', '--include=openjdk-25-jre-headless']
    execFileSync('mmdebstrap', [...how, '--quiet', 'trixie', unfinished])
    pointInto(unfinished)
    renameSync(unfinished, root)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** The JDK's settings are links to this machine's /etc, which has none of them. */
function pointInto(root: string): void {
  const entries = readdirSync(join(root, home), { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isSymbolicLink())) {
    const link = join(entry.parentPath, entry.name)
    const target = readlinkSync(link)
    if (!target.startsWith(settings)) continue
    rmSync(link)
    symlinkSync(relative(entry.parentPath, join(root, target)), link)
  }
}
