import { basename, dirname, join, sep } from 'node:path'
import { findFile } from '../../checkpoint/roots/find-file.js'
import { type ElfFile, elfFile } from './elfutils.js'

/** The ELF files of one run, each read at most once. */
export interface ElfFiles {
  /** @param path absolute, on disk */
  file(path: string): ElfFile
  /** The separate file of a file's symbols, where there is one of the same build. */
  debugFile(file: ElfFile): Promise<ElfFile | undefined>
}

/**
 * @param toolkit its directory
 * @param roots folders that the app saw as `/`, the uppermost of an overlay first: debug files are
 * looked for in them
 */
export function elfFiles(
  toolkit: string,
  roots: readonly string[],
  cancel?: AbortSignal,
): ElfFiles {
  const files = new Map<string, ElfFile>()
  const debugFiles = new Map<string, Promise<ElfFile | undefined>>()
  const file = (path: string) => {
    const known = files.get(path) ?? elfFile(toolkit, path, cancel)
    files.set(path, known)
    return known
  }
  const find = async (of: ElfFile) => {
    const id = await of.buildId()
    if (id === undefined) return undefined
    for (const path of placesOf(seenPath(of.path, roots), id, await of.debugLink())) {
      const found = findFile(path, roots)
      if (found === undefined || found === of.path) continue
      if ((await file(found).buildId()) === id) return file(found)
    }
    return undefined
  }
  return {
    file,
    debugFile: (of) => {
      const known = debugFiles.get(of.path) ?? find(of)
      debugFiles.set(of.path, known)
      return known
    },
  }
}

const system = '/usr/lib/debug'

/** Where GDB looks too. Source: "Debugging Information in Separate Files" of its manual. */
function placesOf(path: string, id: string, link: string | undefined): string[] {
  const byId = join(system, '.build-id', id.slice(0, 2), `${id.slice(2)}.debug`)
  if (link === undefined) return [byId]
  const folder = dirname(path)
  const name = basename(link)
  return [byId, join(folder, name), join(folder, '.debug', name), join(system, folder, name)]
}

/** A file's path as the app saw it. */
function seenPath(path: string, roots: readonly string[]): string {
  const root = roots.map((one) => join(one, sep)).find((one) => path.startsWith(one))
  return root === undefined ? path : join('/', path.slice(root.length))
}
