import { join } from 'node:path'
import type { Equipment } from '../job/equipment.js'
import type { GuestJob, JoblessGuest } from './guest-job.js'
import { clockWords, kernelWords } from './kernel-words.js'
import type { QemuMachine } from './qemu.js'

interface MachineOptions {
  readonly rootSocket: string
  /** whether the guest's memory is a file of its own, so that its state can be saved or loaded */
  readonly memory: object | undefined
  /** whether it loads a state instead of booting */
  readonly load: boolean
}

/** The machine for a job. Its first file descriptors are record, monitor and memory. */
export function machineFor(
  { toolkit, initramfs, kernel, tsc, wordsFor = kernelWords }: Equipment,
  job: GuestJob | JoblessGuest,
  { rootSocket, memory, load }: MachineOptions,
): QemuMachine {
  const state = { monitorDescriptor: 4, memoryDescriptor: 5, load }
  return {
    cpu: job.cpu,
    accel: job.accel,
    memory: job.memory,
    cores: job.cores,
    kernel: kernel?.image ?? join(toolkit.directory, 'vmlinux'),
    // The kernel hands words that it does not know to the first program, as variables.
    kernelWords: [
      ...wordsFor(job.accel, job.cores),
      ...(job.accel === 'tcg' ? clockWords(tsc?.()) : []),
      ...(job.engine === undefined ? [] : [`ENGINE=${job.engine}`]),
    ],
    firmware: join(toolkit.directory, 'firmware'),
    initramfs: initramfs.path,
    recordDescriptor: 3,
    ...(job.root && { root: 'image' in job.root ? job.root : { socket: rootSocket } }),
    ...(job.disk === undefined ? {} : { disk: job.disk }),
    ...(job.store === undefined ? {} : { store: job.store }),
    ...(memory === undefined ? {} : { state }),
  }
}
