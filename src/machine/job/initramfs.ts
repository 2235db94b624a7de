import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Toolkit } from '../toolkit/toolkit.js'
import { cpioArchive, type Entry } from './cpio.js'
import { busyboxEntries, toolEntries } from './entries.js'
import { script } from './scripts.js'

/** Drivers of devices that come with a job. They see such a device as it is when they are loaded. */
const lateModules = ['virtio_blk', 'virtio_pmem']

/**
 * Writes the initramfs, which is the same for all guests.
 * @returns its SHA-256
 */
export function writeInitramfs(toolkit: Toolkit, path: string): string {
  const content = initramfs(toolkit)
  writeFileSync(path, content)
  return createHash('sha256').update(content).digest('hex')
}

function initramfs(toolkit: Toolkit): Buffer {
  const folders = ['dev', 'devices', 'modules', 'proc', 'sys', 'thawcheck', 'tmp']
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
      path: `${isLate(name) ? 'devices' : 'modules'}/${name}`,
      kind: 'file',
      content: readFileSync(join(folder, name)),
    }))
}

/** @param name such as `01-virtio_blk.ko` */
function isLate(name: string): boolean {
  return lateModules.some((module) => name.endsWith(`-${module}.ko`))
}
