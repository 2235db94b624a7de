import { closeSync, constants, openSync, statfsSync } from 'node:fs'

/** Where Linux has a file system in memory. Source: shm_overview(7). */
const folder = '/dev/shm'
/** Source: statfs(2). */
const TMPFS_MAGIC = 0x01021994
/** A file without a name, so that nothing is left when QEMU and we have ended. Source: open(2). */
const O_TMPFILE = 0o20200000

/** A file in this machine's memory that is to be the memory of a guest. */
export interface GuestMemory {
  readonly descriptor: number
  close(): void
}

/** bytes that guests of this process may fill */
let promised = 0

/**
 * @param mib the guest's memory
 * @returns an empty file; undefined: this machine has no room for one. A full `/dev/shm` would kill QEMU
 */
export function openGuestMemory(mib: number): GuestMemory | undefined {
  const bytes = mib * 1024 * 1024
  try {
    const { type, blocks, bsize } = statfsSync(folder)
    if (type !== TMPFS_MAGIC || promised + bytes > blocks * bsize) return undefined
    const descriptor = openSync(folder, O_TMPFILE | constants.O_RDWR, 0o600)
    promised += bytes
    return {
      descriptor,
      close: () => {
        closeSync(descriptor)
        promised -= bytes
      },
    }
  } catch {
    // No `/dev/shm`, or none that this user may write to.
    return undefined
  }
}
