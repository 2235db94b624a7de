import { closeSync, openSync, writeFileSync } from 'node:fs'
import type { Bytes } from './bytes.js'

/**
 * Writes the content of an entry to a file that only this user may read.
 * @param flag as `open` has it
 * @throws what the content throws; the system's error
 */
export async function writeContent(content: Bytes, path: string, flag: 'w' | 'wx'): Promise<void> {
  const file = openSync(path, flag, 0o600)
  try {
    // Not writeSync, which on a full disk writes a part of it and says no more.
    for await (const piece of content) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}
