import { join } from 'node:path'
import { once } from '../../base/process/once.js'
import type { Turns } from '../../base/process/turns.js'
import type { Accel } from '../../cpu/accel.js'
import { tscHere } from '../host/tsc.js'
import type { StateStore } from '../states/store.js'
import type { OtherKernel } from '../toolkit/other-kernel.js'
import type { Toolkit } from '../toolkit/toolkit.js'
import { writeInitramfs } from './initramfs.js'

/** What every job needs, both in a guest and on this machine itself. */
export interface Equipment {
  readonly toolkit: Toolkit
  /** The run's temporary folder: sockets, initramfs, disks. */
  readonly directory: string
  /** the same for all guests */
  readonly initramfs: {
    readonly path: string
    readonly sha256: string
  }
  /**
   * Measures this machine's time stamp counter at the first call, which takes 20 ms. Only guests under
   * TCG need it.
   * @returns kHz; undefined: not known
   */
  readonly tsc?: () => number | undefined
  /** of guests, in place of the toolkit's; undefined: the toolkit's */
  readonly kernel?: Pick<OtherKernel, 'image' | 'release'>
  /** of guests that have booted; undefined: every guest boots */
  readonly states: StateStore | undefined
  /** of guests that keep a core busy; undefined: as many as are started */
  readonly turns?: Turns
  /** The command line of a guest's kernel; undefined: the usual one. */
  readonly wordsFor?: (accel: Accel, cores: number) => readonly string[]
}

/** Writes the initramfs, once per run. */
export function openEquipment(toolkit: Toolkit, directory: string, states?: StateStore): Equipment {
  const path = join(directory, 'initramfs.cpio')
  const initramfs = { path, sha256: writeInitramfs(toolkit, path) }
  return { toolkit, directory, initramfs, states, tsc: once(() => tscHere(directory)) }
}

/**
 * The same equipment with another kernel for guests. They always boot: what a saved state depends on is
 * known of the toolkit's kernel only.
 */
export function withKernel<E extends Equipment>(equipment: E, kernel: OtherKernel): E {
  const { toolkit, directory } = equipment
  const path = join(directory, `initramfs-${kernel.sha256.slice(0, 12)}.cpio`)
  const sha256 = writeInitramfs(toolkit, path, kernel.modules)
  return { ...equipment, kernel, initramfs: { path, sha256 }, states: undefined }
}
