import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { rootCommand } from '../../base/process/privilege.js'
import { type Supervised, supervise } from '../../base/process/supervise.js'
import type { Toolkit } from '../toolkit/toolkit.js'
import type { Entry } from './cpio.js'
import { busyboxEntries, toolEntries } from './entries.js'
import type { Equipment } from './equipment.js'
import { type GuestRun, type ListenOptions, listen } from './listen.js'
import { script } from './scripts.js'
import { writeEntries } from './write-entries.js'

export interface HostJob extends Pick<ListenOptions, 'limitSeconds' | 'limitAfter' | 'onEvent'> {
  /** Unique in the run, and usable as a file name. */
  readonly name: string
  /** below the folder `thawcheck` */
  readonly files: readonly Entry[]
  /** A raw disk image that takes all changes. */
  readonly disk: string
  /** A store of images; undefined: the job has no engine's images. */
  readonly store?: string
  /** The image of the app's root; undefined: that is this machine's own. */
  readonly image?: string | undefined
}

/** Generous: nothing boots, and namespaces and mounts take milliseconds. */
const startLimitSeconds = 30

/**
 * Does one job on this machine itself, on its real CPU, as root or through sudo. The job has a
 * process namespace and a mount namespace of its own, and an overlay of the disk over the machine's
 * files, so that it changes nothing on the machine. When the namespaces end, all processes in them
 * end.
 */
export async function runOnHost(
  { toolkit, directory }: Equipment,
  job: HostJob,
  cancel: AbortSignal,
): Promise<GuestRun> {
  const folder = join(directory, job.name)
  const own = join(folder, 'thawcheck')
  writeEntries(hostEntries(toolkit, job), folder)
  const machine = supervise(hostCommand(own, job), { lifeline: true, cancel })
  const reply = machine.input as NonNullable<Supervised['input']>
  try {
    return await listen(
      { name: 'the job on this machine', process: machine, record: machine.output, reply },
      {
        since: Date.now(),
        startLimitSeconds,
        limitSeconds: job.limitSeconds,
        limitAfter: job.limitAfter,
        endWhenDone: false,
        onEvent: job.onEvent,
      },
    )
  } finally {
    await machine.end()
    await rm(folder, { recursive: true, force: true })
    cancel.throwIfAborted()
  }
}

function hostCommand(own: string, { disk, store = '', image = '' }: HostJob): string[] {
  return rootCommand([join(own, 'bin/sh'), join(own, 'machine.sh'), own, disk, store, image])
}

function hostEntries(toolkit: Toolkit, job: HostJob): Entry[] {
  const starters = ['machine.sh', 'runner.sh'] as const
  return [
    { path: 'thawcheck', kind: 'folder' },
    ...busyboxEntries(toolkit, 'thawcheck/bin'),
    ...toolEntries(toolkit, 'thawcheck'),
    ...starters.map(
      (name): Entry => ({ path: `thawcheck/${name}`, kind: 'file', content: script(name) }),
    ),
    ...job.files,
  ]
}
