import { createHash } from 'node:crypto'
import { clockWord } from './kernel-words.js'
import { type QemuMachine, qemuArguments } from './qemu.js'

/** What a saved state depends on, besides the machine's command line. */
export interface StateGround {
  /** the text of the toolkit's manifest: QEMU's and the kernel's digests are in it */
  readonly toolkit: string
  /** SHA-256 */
  readonly initramfs: string
  /**
   * Id of this machine's boot. Under TCG a guest has the host's time stamp counter, whose frequency its
   * kernel has measured, and that stays the same for as long as the host runs.
   */
  readonly boot: string
}

/** The name of a machine's state: the same for all guests that could be loaded from it. */
export function stateKey(machine: QemuMachine, ground: StateGround): string {
  const argv = qemuArguments(withoutPaths(machine))
  return createHash('sha256')
    .update(JSON.stringify([argv, ground]))
    .digest('hex')
    .slice(0, 32)
}

/**
 * Paths differ from run to run, and so do the files of the disks and of the store. So does by a hair what is
 * measured of the clock, which is the same for as long as this machine runs.
 */
function withoutPaths(machine: QemuMachine): QemuMachine {
  const { root, disk, store } = machine
  return {
    ...machine,
    kernel: '',
    kernelWords: machine.kernelWords.map((word) => (word.startsWith(clockWord) ? clockWord : word)),
    initramfs: '',
    firmware: '',
    ...(root === undefined ? {} : { root: 'socket' in root ? { socket: '' } : { image: '' } }),
    ...(disk === undefined ? {} : { disk: { path: '', format: 'raw', throwAway: true } }),
    ...(store === undefined ? {} : { store: { ...store, path: '', writable: false } }),
    ...(machine.state === undefined ? {} : { state: { ...machine.state, load: false } }),
  }
}
