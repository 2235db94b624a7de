/**
 * Finds the compressed ELF image inside a bzImage. A guest that starts the uncompressed image
 * directly (PVH) need not decompress it, which takes a second and a half under TCG.
 *
 * Source: Linux's Documentation/arch/x86/boot.rst, `payload_offset` and `payload_length`.
 * @returns the compressed bytes (Debian uses zstd), without the size that follows them
 */
export function packedKernel(bzImage: Buffer): Buffer {
  const magic = bzImage.toString('latin1', 0x202, 0x206)
  if (magic !== 'HdrS') throw new Error(`not a bzImage: found ${JSON.stringify(magic)} at 0x202`)
  const setupSectors = bzImage.readUInt8(0x1f1) || 4
  const start = (setupSectors + 1) * 512 + bzImage.readUInt32LE(0x248)
  const length = bzImage.readUInt32LE(0x24c)
  if (start + length > bzImage.length) throw new Error('the bzImage is cut short')
  return bzImage.subarray(start, start + length - 4)
}

/**
 * The release of the kernel in a bzImage, as `uname -r` says it.
 * Source: Linux's Documentation/arch/x86/boot.rst, `kernel_version`.
 * @returns undefined: it is no bzImage
 */
export function releaseOf(bzImage: Buffer): string | undefined {
  if (bzImage.toString('latin1', 0x202, 0x206) !== 'HdrS') return undefined
  const start = bzImage.readUInt16LE(0x20e) + 0x200
  const end = bzImage.indexOf(0, start)
  return bzImage.toString('latin1', start, end).split(' ')[0]
}
