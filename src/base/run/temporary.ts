import { lstatSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { orSaid } from '../log/or-said.js'
import { removeLeftovers } from '../process/leftovers.js'
import { removeFolder } from '../process/remove-folder.js'
import { hasEnded, ownerHere, ownerText, readOwner } from './owner.js'

/** The path of a socket may have 107 bytes, and the names below this folder take about 40 of them. */
const maxParentLength = 64

const prefix = 'thawcheck-'
/** A file in the folder that says whose it is. */
const ownerName = 'owner'

export interface TemporaryFolder {
  /** Called with the folder's path as soon as it exists. */
  readonly remember: (folder: string) => void
  /** where to create it, unless the path is too long for sockets */
  readonly parent: string
  /** Called with a sentence about what an earlier run has left. */
  readonly say: (sentence: string) => void
}

/**
 * Creates a folder for a run's sockets and disks, and always removes it at the end. Folders of runs
 * that were killed before they could do that are removed, too.
 */
export async function withTemporaryFolder<T>(
  { remember, parent: wanted, say }: TemporaryFolder,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const parent = wanted.length <= maxParentLength ? wanted : '/tmp'
  for (const stale of staleFolders(parent)) {
    say(`removing ${stale}, which a run that was killed has left`)
    await orSaid(say, 'it cannot be removed', () => removeLeftovers(stale))
  }
  const folder = mkdtempSync(join(parent, prefix))
  remember(folder)
  try {
    writeFileSync(join(folder, ownerName), ownerText(ownerHere()))
    return await work(folder)
  } finally {
    await removeFolder(folder)
  }
}

/** Folders of this user whose run has ended. */
function staleFolders(parent: string): string[] {
  const names = readdirSync(parent).filter((name) => name.startsWith(prefix))
  return names.map((name) => join(parent, name)).filter(isStale)
}

function isStale(folder: string): boolean {
  try {
    // Anyone may create such a folder in /tmp.
    if (
      [folder, join(folder, ownerName)].some((path) => lstatSync(path).uid !== process.getuid?.())
    )
      return false
    const owner = readOwner(readFileSync(join(folder, ownerName), 'utf8'))
    return owner !== undefined && hasEnded(owner)
  } catch {
    // It is just being made or removed, or it is no folder.
    return false
  }
}
