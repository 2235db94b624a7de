import { close, closeSync, constants, fstatSync, openSync, statfsSync } from 'node:fs'

/** Where Linux has a file system in memory. Source: shm_overview(7). */
const folder = '/dev/shm'
/** Source: statfs(2). */
const TMPFS_MAGIC = 0x01021994
/** A file without a name, so that nothing is left when QEMU and we have ended. Source: open(2). */
const O_TMPFILE = 0o20200000

const mebibyte = 1024 ** 2

/** A file in this machine's memory, for guests. */
export interface MemoryFile {
  readonly descriptor: number
  /** by which other programs of this user can open it, for as long as it is open here */
  readonly path: string
  /** MiB that it takes now */
  taken(): number
  /** Called once nobody writes to it any more: the room that it does not take is free for others. */
  settle(): void
  close(): void
  /** Closes it beside other work: a guest's memory takes a while to be given back. */
  closeSoon(): void
}

/** bytes that files of this process may fill */
let promised = 0

/**
 * @param mib the most that is ever written to it
 * @param besides MiB that others shall still have room for
 * @returns an empty file; undefined: this machine has no room for one. A full `/dev/shm` would kill QEMU
 */
export function openMemoryFile(mib: number, besides = 0): MemoryFile | undefined {
  let bytes = mib * mebibyte
  try {
    const { type, blocks, bsize } = statfsSync(folder)
    const wanted = promised + bytes + besides * mebibyte
    if (type !== TMPFS_MAGIC || wanted > blocks * bsize) return undefined
    const descriptor = openSync(folder, O_TMPFILE | constants.O_RDWR, 0o600)
    const promise = (change: number) => {
      bytes += change
      promised += change
    }
    promised += bytes
    // `blocks` are of 512 bytes, whatever the file system has (stat(2)).
    const taken = () => fstatSync(descriptor).blocks * 512
    return {
      descriptor,
      path: `/proc/${process.pid}/fd/${descriptor}`,
      taken: () => taken() / mebibyte,
      settle: () => promise(taken() - bytes),
      close: () => {
        closeSync(descriptor)
        promise(-bytes)
      },
      closeSoon: () => close(descriptor, () => promise(-bytes)),
    }
  } catch {
    // No `/dev/shm`, or none that this user may write to.
    return undefined
  }
}
