import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { probeProgram } from '../cpu/probes.js'
import { staticProgram, ud2 } from '../cpu/static-program.js'
import type { Toolkit } from '../toolkit/toolkit.js'
import { cpioArchive, type Entry } from './cpio.js'
import { script, scriptNames } from './scripts.js'

/** The busybox programs that the guest's scripts call. */
const applets = [
  ...['cat', 'chroot', 'env', 'grep', 'head', 'hostname', 'insmod', 'ip', 'ln', 'mkdir'],
  ...['mknod', 'mount', 'reboot', 'sed', 'setsid', 'sh', 'sleep', 'start-stop-daemon', 'stat'],
  ...['sync', 'tail', 'timeout', 'uname'],
]

/** Writes the part of the initramfs that is the same for all jobs, once per run. */
export function writeCommonInitramfs(toolkit: Toolkit, path: string): void {
  writeFileSync(path, commonInitramfs(toolkit))
}

function commonInitramfs(toolkit: Toolkit): Buffer {
  const folders = ['bin', 'dev', 'modules', 'proc', 'sys', 'thawcheck', 'thawcheck/bin', 'tmp']
  const busybox = readFileSync(join(toolkit.directory, 'bin/busybox'))
  return cpioArchive([
    ...folders.map((path): Entry => ({ path, kind: 'folder' })),
    // Once for the first half of a guest, once for the second, which has another root.
    ...['bin', 'thawcheck/bin'].flatMap((folder): Entry[] => [
      { path: `${folder}/busybox`, kind: 'file', content: busybox, executable: true },
      ...applets.map((name): Entry => ({ path: `${folder}/${name}`, kind: 'link', to: 'busybox' })),
    ]),
    ...kernelModules(toolkit),
    ...criu(toolkit),
    program('sigill', staticProgram(ud2)),
    program('probe', probeProgram()),
    { path: 'init', kind: 'file', content: script('init.sh'), executable: true },
    ...scriptNames.map(
      (name): Entry => ({ path: `thawcheck/${name}`, kind: 'file', content: script(name) }),
    ),
  ])
}

function program(name: string, content: Buffer): Entry {
  return { path: `thawcheck/${name}`, kind: 'file', content, executable: true }
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

function criu(toolkit: Toolkit): Entry[] {
  const own = (name: string, from: string): Entry =>
    program(name, readFileSync(join(toolkit.directory, from)))
  return [
    { path: 'thawcheck/criu', kind: 'folder' },
    own('criu/criu', 'bin/criu'),
    ...toolkit.criuLibraries.map((name) => own(`criu/${name}`, `lib/${name}`)),
  ]
}
