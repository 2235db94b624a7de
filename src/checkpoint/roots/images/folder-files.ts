import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { fileBytes } from '../../../formats/archives/file-bytes.js'
import { partsOf } from '../../../formats/archives/path.js'
import type { Files } from './files.js'

/** Of a folder. A link leads nowhere: what it stands for could be any file of this machine. */
export function folderFiles(folder: string, title: string): Files {
  return {
    title,
    find: (name) => {
      const path = pathBelow(folder, name)
      return path === undefined
        ? undefined
        : { size: lstatSync(path).size, open: () => fileBytes(path) }
    },
  }
}

function pathBelow(folder: string, name: string): string | undefined {
  try {
    let path = folder
    const parts = partsOf(name)
    for (const [at, part] of parts.entries()) {
      path = join(path, part)
      const status = lstatSync(path)
      const isLast = at === parts.length - 1
      if (isLast ? !status.isFile() : !status.isDirectory()) return undefined
    }
    return parts.length === 0 ? undefined : path
  } catch {
    // It is missing, or the name leads out.
    return undefined
  }
}
