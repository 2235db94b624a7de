import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RootFiles } from '../../formats/packages/package.js'
import { findFile } from './find-file.js'
import { filesOfImage } from './image-files.js'

/** Package databases of large systems have some 100 MB. */
const largest = 512 * 1024 ** 2

/**
 * The files of a root, read without following a link out of it.
 * @param folders as a Root has them
 */
export function rootFiles(folders: readonly string[]): RootFiles {
  return {
    read: (path) => {
      try {
        const place = findFile(path, folders)
        if (place === undefined || statSync(place).size > largest) return undefined
        return readFileSync(place)
      } catch {
        // It is gone, or this user may not read it.
        return undefined
      }
    },
    list: (folder) => [...new Set(folders.flatMap((root) => namesIn(root, folder)))],
  }
}

/** Names alone: a link that leads out of the root shows no content. */
function namesIn(root: string, folder: string): string[] {
  try {
    if (statSync(root).isDirectory()) return readdirSync(join(root, folder))
    return filesOfImage(root).list(folder.split('/').filter(Boolean))
  } catch {
    return []
  }
}
