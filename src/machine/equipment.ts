import { join } from 'node:path'
import { writeCommonInitramfs } from './guest/initramfs.js'
import type { Toolkit } from './toolkit/toolkit.js'

/** What every job needs, in a guest or on this machine itself. */
export interface Equipment {
  readonly toolkit: Toolkit
  /** The run's temporary folder: sockets, initramfs, disks. */
  readonly directory: string
  /** A file: the part of the initramfs that all guests have. */
  readonly commonInitramfs: string
}

/** Writes what all guests of a run boot from. */
export function openEquipment(toolkit: Toolkit, directory: string): Equipment {
  const commonInitramfs = join(directory, 'common.cpio')
  writeCommonInitramfs(toolkit, commonInitramfs)
  return { toolkit, directory, commonInitramfs }
}
