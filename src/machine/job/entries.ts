import { join } from 'node:path'
import { cpuidProgram } from '../../cpu/cpuid-program.js'
import { probeProgram } from '../../cpu/probes.js'
import { stateProgram } from '../../cpu/state-program.js'
import { staticProgram, ud2 } from '../../cpu/static-program.js'
import type { Toolkit } from '../toolkit/toolkit.js'
import type { Entry } from './cpio.js'
import { initName, initProgram } from './programs/init.js'
import { modulesProgram } from './programs/modules.js'
import { mountsProgram } from './programs/mounts.js'
import { refreshProgram } from './programs/refresh.js'
import { wakeProgram } from './programs/wake.js'
import { script, scriptNames } from './scripts.js'

/** The busybox programs that our scripts call, in a guest and on this machine itself. */
const applets = [
  'cat chmod chown chroot cp cpio date dd env find grep gzip head hostname ip ln',
  'mkdir mkfifo mknod mount mv pivot_root readlink reboot sed setsid sh sleep sort stat sync',
  'tail timeout tr umount uname unshare',
].flatMap((line) => line.split(' '))

/** The folder `folder` with busybox and links to it. */
export function busyboxEntries(toolkit: Toolkit, folder: string): Entry[] {
  return [
    { path: folder, kind: 'folder' },
    toolkitFile(toolkit, 'bin', 'busybox', folder),
    ...applets.map((name): Entry => ({ path: `${folder}/${name}`, kind: 'link', to: 'busybox' })),
  ]
}

/** What every job needs below `folder`: our scripts and programs, and CRIU. */
export function toolEntries(toolkit: Toolkit, folder: string): Entry[] {
  return [
    ...criu(toolkit, `${folder}/criu`),
    program(`${folder}/sigill`, staticProgram(ud2)),
    program(`${folder}/probe`, probeProgram()),
    program(`${folder}/${initName}`, initProgram()),
    program(`${folder}/state`, stateProgram()),
    program(`${folder}/cpuid`, cpuidProgram()),
    program(`${folder}/modules`, modulesProgram()),
    program(`${folder}/mounts`, mountsProgram()),
    program(`${folder}/refresh`, refreshProgram()),
    program(`${folder}/wake`, wakeProgram()),
    ...scriptNames.map(
      (name): Entry => ({ path: `${folder}/${name}`, kind: 'file', content: script(name) }),
    ),
  ]
}

function criu(toolkit: Toolkit, folder: string): Entry[] {
  return [
    { path: folder, kind: 'folder' },
    toolkitFile(toolkit, 'bin', 'criu', folder),
    ...toolkit.criuLibraries.map((name) => toolkitFile(toolkit, 'lib', name, folder)),
  ]
}

/** A program or library of the toolkit, below `folder`. */
export function toolkitFile(
  { directory }: Pick<Toolkit, 'directory'>,
  kind: 'bin' | 'lib',
  name: string,
  folder: string,
): Entry {
  return { path: `${folder}/${name}`, kind: 'copy', from: join(directory, kind, name) }
}

function program(path: string, content: Buffer): Entry {
  return { path, kind: 'file', content, executable: true }
}
