import { appendFile, copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Supervised, supervise } from '../../base/process/supervise.js'
import type { Accel } from '../../cpu/accel.js'
import { cpioArchive, type Entry } from '../job/cpio.js'
import type { Equipment } from '../job/equipment.js'
import { type GuestRun, listen } from '../job/listen.js'
import type { GuestEvent } from '../job/record.js'
import { toolCommand } from '../toolkit/toolkit.js'
import { keepConsole } from './console.js'
import { kernelWords } from './kernel-words.js'
import { type QemuMachine, qemuArguments } from './qemu.js'

/** Starts a server that gives one guest read-only access to the app's `/`, at a socket. */
export type ShareRoot = (socket: string) => Promise<Supervised>

export interface GuestJob {
  /** Unique among the jobs that run at the same time, and usable as a file name. */
  readonly name: string
  /** value of QEMU's `-cpu` */
  readonly cpu: string
  readonly accel: Accel
  /** MiB */
  readonly memory: number
  readonly cores: number
  readonly files: readonly Entry[]
  /** undefined: the guest has no root file system, and stays in its initramfs */
  readonly root?: ShareRoot
  readonly disk?: QemuMachine['disk']
  /** file that the guest's console goes to */
  readonly console: string
  /** Called with a sentence if evidence cannot be kept. */
  readonly tell?: (sentence: string) => void
  /** time for the boot; one that takes longer hangs */
  readonly bootLimitSeconds?: number
  /** time for the rest; longer than all time limits of the job itself */
  readonly limitSeconds: number
  /** Called for each event of the record as it arrives; `reply` sends the guest a line. */
  readonly onEvent?: (event: GuestEvent, reply: (line: string) => void) => void
}

/** Under TCG a boot takes 2 s on an idle machine and 10 s on a busy one. */
const usualBootLimitSeconds = 120

/**
 * Boots one guest, lets it do its job, and ends it.
 * @throws MachineryFailure if it cannot start; the reason of `cancel` once that is aborted
 */
export async function runGuest(
  { toolkit, directory, commonInitramfs, wordsFor = kernelWords }: Equipment,
  job: GuestJob,
  cancel: AbortSignal,
): Promise<GuestRun> {
  const path = (suffix: string) => join(directory, `${job.name}.${suffix}`)
  const initramfs = path('cpio')
  const rootSocket = path('sock')
  // The kernel unpacks concatenated archives in order, so the job's own is appended to the common one.
  await copyFile(commonInitramfs, initramfs)
  await appendFile(initramfs, cpioArchive(job.files))
  const root = await job.root?.(rootSocket)
  const machine: QemuMachine = {
    cpu: job.cpu,
    accel: job.accel,
    memory: job.memory,
    cores: job.cores,
    kernel: join(toolkit.directory, 'vmlinux'),
    kernelWords: wordsFor(job.accel),
    firmware: join(toolkit.directory, 'firmware'),
    initramfs,
    recordDescriptor: 3,
    ...(root === undefined ? {} : { rootSocket }),
    ...(job.disk === undefined ? {} : { disk: job.disk }),
  }
  const qemu = supervise(toolCommand(toolkit.directory, 'qemu', qemuArguments(machine)), {
    pipes: 1,
    env: { TMPDIR: directory },
    cancel,
  })
  try {
    const console = keepConsole(qemu.output, job.console, job.tell ?? (() => {}))
    const channel = qemu.pipes[0] as Supervised['pipes'][number]
    return await listen(
      {
        ...{ name: 'QEMU', process: qemu, record: channel, reply: channel, console },
        server: root && { name: 'virtiofsd', process: root },
      },
      {
        bootLimitSeconds: job.bootLimitSeconds ?? usualBootLimitSeconds,
        limitSeconds: job.limitSeconds,
        // A disk that is thrown away need not be unmounted.
        endWhenDone: job.disk?.throwAway ?? false,
        onEvent: job.onEvent,
      },
    )
  } finally {
    await Promise.all([qemu.end(), root?.end()])
    await Promise.all([rm(initramfs, { force: true }), rm(rootSocket, { force: true })])
    cancel.throwIfAborted()
  }
}
