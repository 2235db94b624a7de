import type { Area } from '../../formats/images/areas.js'
import { bytesOfFile } from './file-bytes.js'

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
      !bytesOfFile(piece.file, piece.offset, piece.length).equals(
        bytesOfFile(place, from.file.offset + piece.start - start, piece.length),
      )
    return saved.some(differs) ? [from.file.path] : []
  })
  return [...new Set(changed)].map((path) => `the code of ${path} that ${comm} has changed`)
}
