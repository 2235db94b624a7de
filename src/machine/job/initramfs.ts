import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Toolkit } from '../toolkit/toolkit.js'
import { cpioArchive, type Entry } from './cpio.js'
import { busyboxEntries, toolEntries } from './entries.js'
import { script } from './scripts.js'

/** Writes the part of the initramfs that is the same for all jobs. */
export function writeCommonInitramfs(toolkit: Toolkit, path: string): void {
  writeFileSync(path, commonInitramfs(toolkit))
}

function commonInitramfs(toolkit: Toolkit): Buffer {
  const folders = ['dev', 'modules', 'proc', 'sys', 'thawcheck', 'tmp']
  return cpioArchive([
    ...folders.map((path): Entry => ({ path, kind: 'folder' })),
    // Twice: init.sh uses the first copy. job.sh runs on the app's root and uses the second.
    ...['bin', 'thawcheck/bin'].flatMap((folder) => busyboxEntries(toolkit, folder)),
    ...kernelModules(toolkit),
    ...toolEntries(toolkit, 'thawcheck'),
    { path: 'init', kind: 'file', content: script('init.sh'), executable: true },
  ])
}

function kernelModules(toolkit: Toolkit): Entry[] {
  const folder = join(toolkit.directory, 'modules')
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      path: `modules/${name}`,
      kind: 'file',
      content: readFileSync(join(folder, name)),
    }))
}
