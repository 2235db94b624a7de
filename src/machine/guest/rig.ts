import type { Toolkit } from '../toolkit/toolkit.js'

/** What all guests of a run share. */
export interface Rig {
  readonly toolkit: Toolkit
  /** The run's temporary folder: sockets, initramfs, disk. Removed at the end. */
  readonly directory: string
  /** A file: the part of the initramfs that all guests have. */
  readonly commonInitramfs: string
  readonly accel: 'kvm' | 'tcg'
  /** MiB of each guest */
  readonly memory: number
  readonly cores: number
  readonly cancel: AbortSignal
}
