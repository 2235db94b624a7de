import { closeSync, openSync, readSync } from 'node:fs'

/**
 * Some bytes of a file. Zeros follow its end, as they do in memory.
 * @throws the system's error where it cannot be read
 */
export function bytesOfFile(file: string, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, bytes, 0, length, offset)
  } finally {
    closeSync(handle)
  }
  return bytes
}
