import type { Program } from '../../diagnose/programs.js'
import type { Need, Software } from '../need.js'
import type { FoundNeed } from '../needs.js'
import { filesToRead } from './files-to-read.js'
import { readSoftware } from './read-software.js'

/**
 * Adds to each need what the checkpoint tells of its software.
 * @param programs of the checkpoint's processes
 * @param read the bytes of a file that the app saw; undefined: they cannot be read
 */
export function withSoftware(
  needs: readonly FoundNeed[],
  programs: readonly Program[],
  read: (path: string) => Buffer | undefined,
): Need[] {
  const known = new Map<string, Software>()
  const softwareIn = (layer: string, path: string): Software => {
    const key = `${layer} ${path}`
    const software = known.get(key) ?? softwareOf(layer, read(path))
    known.set(key, software)
    return software
  }
  return needs.map(({ file, pid, ...need }) => {
    const program = need.program ?? programs.find((one) => one.pid === pid)?.executable
    const mapped = mappedBy(programs, pid, program)
    const found = filesToRead(need.layer, { file, program, mapped }).map((path) =>
      softwareIn(need.layer, path),
    )
    const software = found.find(({ version }) => version !== undefined)
    return {
      ...need,
      ...(program !== undefined && { program }),
      ...(software && { software }),
    }
  })
}

function softwareOf(layer: string, bytes: Buffer | undefined): Software {
  return bytes === undefined ? {} : readSoftware(layer, bytes)
}

/** What its process maps; of one that is not in the checkpoint, what those of its program map. */
function mappedBy(
  programs: readonly Program[],
  pid: number | undefined,
  program: string | undefined,
): readonly string[] {
  const own = programs.filter((one) => one.pid === pid)
  const alike = programs.filter(({ executable }) => executable === program)
  const chosen = [own, alike, programs].find(({ length }) => length > 0) ?? []
  return [...new Set(chosen.flatMap(({ mapped }) => mapped))]
}
