import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { When } from '../toolkit/kernel-needs.js'
import type { LoadedModule } from '../toolkit/other-kernel.js'
import type { Toolkit } from '../toolkit/toolkit.js'
import { cpioPieces, type Entry } from './cpio.js'
import { busyboxEntries, toolEntries } from './entries.js'
import { script } from './scripts.js'

/** The folders that modules lie in, by when they are loaded. */
const folders: Readonly<Record<When, string>> = {
  early: 'early',
  boot: 'modules',
  devices: 'devices',
  images: 'images',
}

/** Where init.sh mounts what makes up the app's root, and what else job.sh finds below our own files. */
const places = ['disk', 'lower', 'new', 'store', 'thawcheck/disk', 'thawcheck/tmp']

/** Modules of the toolkit that are not loaded at the boot. */
const lateModules: Readonly<Partial<Record<When, readonly string[]>>> = {
  // Drivers of devices that come with a job. They see such a device as it is when they are bound to it.
  devices: ['virtio_blk', 'virtio_pmem'],
  // Only a root that is an image needs it.
  images: ['erofs'],
}

/** What init.sh mounts at first, by one program. */
const fileSystems = 'proc /proc proc\nsysfs /sys sysfs\ndevtmpfs /dev devtmpfs\n'

/**
 * Where CRIU notes what the kernel can do: below our own files, since nothing else of the initramfs is there
 * once the app's root is. CRIU looks for images in `parent`, and finds none.
 */
const noteEntries: readonly Entry[] = [
  { path: 'thawcheck/note', kind: 'folder' },
  { path: 'thawcheck/note/parent', kind: 'folder' },
  { path: 'run', kind: 'link', to: 'thawcheck/note' },
]

/**
 * Writes the initramfs, which is the same for all guests with a kernel.
 * @param modules of another kernel than the toolkit's
 * @returns its SHA-256
 */
export function writeInitramfs(
  toolkit: Toolkit,
  path: string,
  modules: readonly LoadedModule[] = modulesOf(toolkit),
): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'w')
  try {
    for (const piece of cpioPieces(entriesOf(toolkit, modules))) {
      hash.update(piece)
      // Not writeSync, which on a full disk writes a part of it and says no more.
      writeFileSync(file, piece)
    }
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

function entriesOf(toolkit: Toolkit, modules: readonly LoadedModule[]): Entry[] {
  const system = ['dev', 'etc', 'proc', 'sys', 'thawcheck', 'tmp']
  const all = [...system, ...places, ...Object.values(folders)].sort()
  return [
    ...all.map((path): Entry => ({ path, kind: 'folder' })),
    ...noteEntries,
    // job.sh runs on the app's root, and has only this folder there.
    ...busyboxEntries(toolkit, 'thawcheck/bin'),
    { path: 'bin', kind: 'link', to: 'thawcheck/bin' },
    { path: 'etc/fstab', kind: 'file', content: fileSystems },
    ...modules.map(
      ({ name, when, content }, index): Entry => ({
        // Modules are loaded in the order of their names.
        path: `${folders[when]}/${String(index).padStart(3, '0')}-${name}.ko`,
        kind: 'file',
        content,
      }),
    ),
    ...toolEntries(toolkit, 'thawcheck'),
    { path: 'init', kind: 'file', content: script('init.sh'), executable: true },
  ]
}

function modulesOf(toolkit: Toolkit): LoadedModule[] {
  const folder = join(toolkit.directory, 'modules')
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const name = file.replace(/^\d+-|\.ko$/g, '')
      return { name, when: whenOf(name), content: readFileSync(join(folder, file)) }
    })
}

function whenOf(name: string): When {
  const late = Object.entries(lateModules).find(([, modules]) => modules.includes(name))
  return (late?.[0] as When | undefined) ?? 'boot'
}
