import type { FileHandle } from 'node:fs/promises'

/**
 * Writes all the bytes at a position. A file system that is just becoming full takes a part of them, and may
 * have room again for what is written next.
 */
export async function writeWhole(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}
