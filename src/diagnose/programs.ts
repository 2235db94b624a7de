import { readFiles } from '../formats/images/files.js'
import { mappedFiles, readProcessMaps } from '../formats/images/process-maps.js'
import { readProcesses } from '../formats/images/tree.js'

/** What one process of a checkpoint runs. Paths are as the app saw them, and not trusted. */
export interface Program {
  readonly pid: number
  /** path of its program */
  readonly executable: string | undefined
  /** paths of the files that it maps */
  readonly mapped: readonly string[]
}

/**
 * @param images folder of CRIU's images
 * @throws ImageDamaged, or the system's error if an image is missing
 */
export function readPrograms(images: string): Program[] {
  const files = readFiles(images)
  return readProcesses(images)
    .filter(({ alive }) => alive)
    .map(({ pid }) => {
      const maps = readProcessMaps(images, pid, files)
      return { pid, executable: maps.executable, mapped: mappedFiles(maps) }
    })
}
