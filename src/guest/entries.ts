import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { staticProgram, ud2 } from '../cpu/static-program.js'
import type { Toolkit } from '../toolkit/toolkit.js'
import type { Entry } from './cpio.js'
import { script, scriptNames } from './scripts.js'

/** The busybox programs that our scripts call, in a guest and on this machine itself. */
const applets = [
  ...['cat', 'chmod', 'chown', 'chroot', 'cp', 'env', 'grep', 'head', 'hostname', 'insmod'],
  ...['ip', 'ln', 'mkdir', 'mkfifo', 'mknod', 'mount', 'pivot_root', 'readlink', 'reboot', 'sed'],
  ...['setsid', 'sh', 'sleep', 'sort', 'start-stop-daemon', 'stat', 'sync', 'tail', 'timeout', 'tr'],
  ...['umount', 'uname'],
]

/** busybox and links to it, as the folder `folder`, which comes first. */
export function busyboxEntries(toolkit: Toolkit, folder: string): Entry[] {
  const busybox = readFileSync(join(toolkit.directory, 'bin/busybox'))
  return [
    { path: folder, kind: 'folder' },
    { path: `${folder}/busybox`, kind: 'file', content: busybox, executable: true },
    ...applets.map((name): Entry => ({ path: `${folder}/${name}`, kind: 'link', to: 'busybox' })),
  ]
}

/** What every job needs, below `folder`: our scripts, CRIU, and a program that raises SIGILL. */
export function toolEntries(toolkit: Toolkit, folder: string): Entry[] {
  return [
    ...criu(toolkit, `${folder}/criu`),
    {
      path: `${folder}/sigill`,
      kind: 'file',
      content: staticProgram(ud2),
      executable: true,
    },
    ...scriptNames.map(
      (name): Entry => ({ path: `${folder}/${name}`, kind: 'file', content: script(name) }),
    ),
  ]
}

function criu(toolkit: Toolkit, folder: string): Entry[] {
  const program = (path: string, from: string): Entry => ({
    path,
    kind: 'file',
    content: readFileSync(join(toolkit.directory, from)),
    executable: true,
  })
  return [
    { path: folder, kind: 'folder' },
    program(`${folder}/criu`, 'bin/criu'),
    ...toolkit.criuLibraries.map((name) => program(`${folder}/${name}`, `lib/${name}`)),
  ]
}
