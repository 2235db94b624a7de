import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { Tail } from '../../base/process/tail.js'
import { messageOf } from '../../base/text/error-message.js'

const maxConsoleBytes = 4 * 1024 * 1024

/**
 * Writes a guest's console to a file, up to a limit. No verdict depends on that file, so a full disk
 * does not end the guest.
 * @param tell called with a sentence if the file cannot be written
 * @returns a function that waits for the end of the console, and gives its last part
 */
export function keepConsole(
  output: Readable,
  path: string,
  tell: (sentence: string) => void,
): () => Promise<string> {
  const tail = new Tail()
  const file = createWriteStream(path)
  let written = 0
  output.on('data', (chunk: Buffer) => {
    tail.add(chunk)
    written += chunk.length
    if (written <= maxConsoleBytes && !file.destroyed) file.write(chunk)
  })
  // Handled here and now: the end of the console may be minutes away.
  const kept = finished(file).catch((error: unknown) =>
    tell(`the guest's console cannot be kept: ${messageOf(error)}`),
  )
  // What breaks off has ended, too.
  const ended = finished(output)
    .catch(() => {})
    .then(() => file.end())
  return async () => {
    await Promise.all([ended, kept])
    return tail.text()
  }
}
