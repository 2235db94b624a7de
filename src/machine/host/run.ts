import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Supervised, supervise } from '../../base/process/supervise.js'
import type { Equipment } from '../equipment.js'
import type { Entry } from '../guest/cpio.js'
import { busyboxEntries, toolEntries } from '../guest/entries.js'
import { type GuestRun, type Listening, listen } from '../guest/listen.js'
import { script } from '../guest/scripts.js'
import type { Toolkit } from '../toolkit/toolkit.js'
import { writeEntries } from './write-entries.js'

export interface HostJob extends Pick<Listening, 'limit' | 'onEvent'> {
  /** Unique in the run, and fit for a file name. */
  readonly name: string
  /** below the folder `thawcheck` */
  readonly files: readonly Entry[]
  /** A raw disk, which takes all changes. */
  readonly disk: string
}

/** Seconds. Nothing boots: namespaces and mounts take milliseconds. */
const startLimit = 30

/**
 * Does one job on this machine itself, on its real CPU, as root or through sudo: in a process and a
 * mount namespace of its own, on the machine's files with the disk laid over them. Nothing on the
 * machine is changed by it, and the namespaces take everything along that was started in them.
 */
export async function runOnHost(
  { toolkit, directory }: Equipment,
  job: HostJob,
  cancel: AbortSignal,
): Promise<GuestRun> {
  const folder = join(directory, job.name)
  const own = join(folder, 'thawcheck')
  writeEntries(hostEntries(toolkit, job), folder)
  const machine = supervise(hostCommand(own, job.disk), { lifeline: true, cancel })
  const reply = machine.input as NonNullable<Supervised['input']>
  try {
    return await listen(
      { name: 'the job on this machine', process: machine, record: machine.output, reply },
      { bootLimit: startLimit, limit: job.limit, endWhenDone: false, onEvent: job.onEvent },
    )
  } finally {
    await machine.end()
    await rm(folder, { recursive: true, force: true })
    cancel.throwIfAborted()
  }
}

/** @param root whether we are root already */
export function hostCommand(own: string, disk: string, root = isRoot()): string[] {
  const command = [join(own, 'bin/sh'), join(own, 'machine.sh'), own, disk]
  return root ? command : ['sudo', '-n', ...command]
}

function isRoot(): boolean {
  return process.getuid?.() === 0
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
