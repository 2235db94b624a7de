import { join } from 'node:path'
import type { Accel } from '../../cpu/accel.js'
import type { Toolkit } from '../toolkit/toolkit.js'
import { writeCommonInitramfs } from './initramfs.js'

/** What every job needs, both in a guest and on this machine itself. */
export interface Equipment {
  readonly toolkit: Toolkit
  /** The run's temporary folder: sockets, initramfs, disks. */
  readonly directory: string
  /** Path of the part of the initramfs that is the same for all guests. */
  readonly commonInitramfs: string
  /** The command line of a guest's kernel; undefined: the usual one. */
  readonly wordsFor?: (accel: Accel) => readonly string[]
}

/** Writes the common part of the initramfs, once per run. */
export function openEquipment(toolkit: Toolkit, directory: string): Equipment {
  const commonInitramfs = join(directory, 'common.cpio')
  writeCommonInitramfs(toolkit, commonInitramfs)
  return { toolkit, directory, commonInitramfs }
}
