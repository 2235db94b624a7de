import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Toolkit } from '../toolkit/toolkit.js'
import { cpioArchive, type Entry } from './cpio.js'
import { busyboxEntries, toolEntries } from './entries.js'
import { script } from './scripts.js'

/** Modules that are not loaded at the boot, by the folder that they lie in. */
const lateModules: Readonly<Record<string, readonly string[]>> = {
  // Drivers of devices that come with a job. They see such a device as it is when they are loaded.
  devices: ['virtio_blk', 'virtio_pmem'],
  // Only a root that is an image needs it.
  images: ['erofs'],
}

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
  const folders = [
    ...['dev', 'modules', 'proc', 'sys', 'thawcheck', 'tmp'],
    ...Object.keys(lateModules),
  ].sort()
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
      path: `${folderOf(name)}/${name}`,
      kind: 'file',
      content: readFileSync(join(folder, name)),
    }))
}

/** @param name such as `01-virtio_blk.ko` */
function folderOf(name: string): string {
  const isIn = (modules: readonly string[]) =>
    modules.some((module) => name.endsWith(`-${module}.ko`))
  const late = Object.entries(lateModules).find(([, modules]) => isIn(modules))
  return late?.[0] ?? 'modules'
}
