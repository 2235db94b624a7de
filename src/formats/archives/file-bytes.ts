import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

const chunkBytes = 256 * 1024

/**
 * Bytes of an ordinary file.
 * @param length all from `start` on unless given
 * @throws the system's error
 */
export async function* fileBytes(
  path: string,
  start = 0,
  length = Number.POSITIVE_INFINITY,
): AsyncGenerator<Buffer, void> {
  // Opening a pipe without this option would wait for a writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    for (let done = 0; done < length; ) {
      const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, length - done))
      const { bytesRead } = await file.read(chunk, 0, chunk.length, start + done)
      if (bytesRead === 0) return
      yield chunk.subarray(0, bytesRead)
      done += bytesRead
    }
  } finally {
    await file.close()
  }
}
