import { dirname, join } from 'node:path'
import { once } from '../../base/process/once.js'
import { type ElfFile, elfFile } from './elf-file.js'
import type { Elfutils } from './elfutils.js'

/** The ELF files of one checkpoint, each read at most once. */
export interface ElfFiles {
  /**
   * @param path absolute, on disk
   * @param seenAs its path as the app saw it
   */
  readonly file: (path: string, seenAs?: string) => ElfFile
  /** The separate debug file of the same build, where there is one. */
  readonly debugFile: (file: ElfFile) => ElfFile | undefined
}

export interface ElfFilesOptions {
  readonly elfutils: Elfutils
  /** The place on disk of a file that the app saw: debug files are looked for with it. */
  readonly find: (path: string) => string | undefined
  /** Ends the tools: what they have not read by then is not known. */
  readonly cancel?: AbortSignal | undefined
}

export function elfFiles({ elfutils, find, cancel }: ElfFilesOptions): ElfFiles {
  const files = new Map<string, ElfFile>()
  const debugFiles = new Map<string, () => ElfFile | undefined>()
  const file = (path: string, seenAs = path) => {
    const known = files.get(path) ?? elfFile(path, seenAs, elfutils, cancel)
    files.set(path, known)
    return known
  }
  const findDebugFile = (of: ElfFile) => {
    const { buildId, debugLink } = of.headers()
    if (buildId === undefined) return undefined
    for (const path of debugPaths(of.seenAs, buildId, debugLink)) {
      const found = find(path)
      if (found === undefined || found === of.path) continue
      if (file(found, path).headers().buildId === buildId) return file(found, path)
    }
    return undefined
  }
  return {
    file,
    debugFile: (of) => {
      const known = debugFiles.get(of.path) ?? once(() => findDebugFile(of))
      debugFiles.set(of.path, known)
      return known()
    },
  }
}

const debugFolder = '/usr/lib/debug'

/** Where GDB looks too. Source: its manual's "Debugging Information in Separate Files". */
function debugPaths(path: string, id: string, link: string | undefined): string[] {
  const byId = join(debugFolder, '.build-id', id.slice(0, 2), `${id.slice(2)}.debug`)
  if (link === undefined) return [byId]
  const folder = dirname(path)
  return [byId, join(folder, link), join(folder, '.debug', link), join(debugFolder, folder, link)]
}
