import { closeSync, openSync, readSync } from 'node:fs'

/** Name of the disk in a kept checkpoint. */
export const packedDisk = 'disk.qcow2'

/**
 * Whether a file is a disk as e2image packs it, and nothing more. QEMU would open whatever else the
 * header of a qcow2 file names: a backing file on this machine, or an address.
 * Source: QEMU's docs/interop/qcow2.txt.
 */
export function isPackedDisk(path: string): boolean {
  const header = Buffer.alloc(104)
  const file = openSync(path, 'r')
  try {
    if (readSync(file, header, 0, header.length, 0) < header.length) return false
  } finally {
    closeSync(file)
  }
  const version = header.readUInt32BE(4)
  const backingFile = header.readBigUInt64BE(8)
  const encryption = header.readUInt32BE(32)
  const snapshots = header.readUInt32BE(60)
  // Version 2 ends at byte 72; version 3 goes on with what a reader must understand.
  const incompatible = version === 2 ? 0n : header.readBigUInt64BE(72)
  return (
    header.toString('latin1', 0, 4) === 'QFI\xfb' &&
    (version === 2 || version === 3) &&
    [backingFile, BigInt(encryption), BigInt(snapshots), incompatible].every(
      (field) => field === 0n,
    )
  )
}
