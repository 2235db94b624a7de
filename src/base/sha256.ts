import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

const chunkBytes = 1024 * 1024

/**
 * The SHA-256 of a file, in hexadecimal.
 * @throws the system's error; the reason of `cancel` once that is aborted
 */
export async function sha256OfFile(
  path: string,
  { cancel }: { cancel?: AbortSignal } = {},
): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(chunkBytes)
  const file = await open(path)
  try {
    for (;;) {
      cancel?.throwIfAborted()
      const { bytesRead } = await file.read(buffer, 0, buffer.length)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}
