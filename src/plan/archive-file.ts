import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { listNames } from '../base/text/list.js'
import { writableDirectory } from './directories.js'
import { bad, good, quoted, type Reader } from './reading.js'

/** How the name of an archive can end, which says how it is packed. */
export const archiveEndings = ['.tar', '.tar.gz', '.tgz', '.tar.zst'] as const

/** A file that can be written or replaced. Returns its absolute path. */
export function archiveFile(cwd: string): Reader<string> {
  return (text) => {
    const path = resolve(cwd, text)
    if (!archiveEndings.some((ending) => path.endsWith(ending))) {
      const endings = listNames(archiveEndings, { last: 'or' })
      return bad(
        `${quoted(text)} is not the name of an archive; expected one that ends in ${endings}`,
      )
    }
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      return bad(`${quoted(text)} is a directory; expected a file`)
    }
    const folder = writableDirectory(cwd)(dirname(path))
    return 'value' in folder ? good(path) : folder
  }
}
