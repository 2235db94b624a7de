import { closeSync, openSync, readSync } from 'node:fs'
import type { Area } from '../../formats/images/areas.js'

/**
 * The files whose code a process has changed in its memory, as tools that hook functions do. Files
 * are looked at as they are on disk.
 * @returns one phrase each, for what was not looked at; not trusted
 */
export function changedCode(
  areas: readonly Area[],
  find: (path: string) => string | undefined,
  comm: string,
): string[] {
  const changed = areas.flatMap(({ execute, start, from, saved }) => {
    if (!execute || from.kind !== 'file') return []
    const place = find(from.file.path)
    const differs = (piece: Area['saved'][number]) =>
      place !== undefined &&
      !bytesOf(piece.file, piece.offset, piece.length).equals(
        bytesOf(place, from.file.offset + piece.start - start, piece.length),
      )
    return saved.some(differs) ? [from.file.path] : []
  })
  return [...new Set(changed)].map((path) => `the code of ${path} that ${comm} has changed`)
}

/** Zeros follow the end of the file, as they do in memory. */
function bytesOf(file: string, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, bytes, 0, length, offset)
  } finally {
    closeSync(handle)
  }
  return bytes
}
