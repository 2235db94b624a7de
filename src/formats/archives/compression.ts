/** How bytes are packed. What their file is called does not matter. */
export type Compression = 'none' | 'gzip' | 'zstd' | 'xz' | 'bzip2'

const magics: readonly { readonly compression: Compression; readonly magic: readonly number[] }[] =
  [
    { compression: 'gzip', magic: [0x1f, 0x8b] },
    { compression: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd] },
    { compression: 'xz', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
    // "BZh", the level, and the digits of pi.
    { compression: 'bzip2', magic: [0x42, 0x5a, 0x68] },
  ]

/** Bytes that tell how a stream is packed. */
export const magicLength = 6

/** @param start the first bytes, as many as there are of `magicLength` */
export function compressionOf(start: Buffer): Compression {
  const found = magics.find(({ magic }) => magic.every((byte, at) => start[at] === byte))
  return found?.compression ?? 'none'
}
