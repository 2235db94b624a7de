import { createHash, type Hash } from 'node:crypto'
import { createReadStream, lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs'

/** What there is in a folder that is to be an app's root. */
export interface FolderContent {
  /** SHA-256 of names, kinds, modes, owners, links and contents; not of times */
  readonly digest: string
  /** paths that this user cannot read, below the folder */
  readonly unreadable: readonly string[]
}

const slash = Buffer.from('/')

/** Reads all of it. @throws the reason of `cancel` once that is aborted */
export async function contentOf(folder: string, cancel: AbortSignal): Promise<FolderContent> {
  const hash = createHash('sha256')
  const unreadable: string[] = []
  const top = Buffer.from(folder)
  const visit = async (path: Buffer): Promise<void> => {
    cancel.throwIfAborted()
    const status = lstatSync(path)
    const name = path.subarray(top.length)
    const { mode, uid, gid, rdev } = status
    hash.update(name)
    hash.update(`\0${[mode, uid, gid, rdev, status.isFile() ? status.size : 0]}\0`)
    try {
      for (const one of await addContent(hash, path, status)) {
        await visit(Buffer.concat([path, slash, one]))
      }
    } catch (error) {
      if (!isDenied(error)) throw error
      unreadable.push(name.toString('utf8') || '/')
    }
  }
  await visit(top)
  return { digest: hash.digest('hex'), unreadable }
}

/** @returns the names in a folder; none of anything else */
async function addContent(hash: Hash, path: Buffer, status: Stats): Promise<Buffer[]> {
  if (status.isDirectory()) {
    const names = readdirSync(path, { encoding: 'buffer' }).sort(Buffer.compare)
    hash.update(`${names.length}\0`)
    return names
  }
  if (status.isSymbolicLink()) hash.update(readlinkSync(path, { encoding: 'buffer' }))
  if (status.isFile()) {
    const file = createReadStream(path, { highWaterMark: 1024 * 1024 })
    for await (const chunk of file as AsyncIterable<Buffer>) hash.update(chunk)
  }
  return []
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EACCES', 'EPERM'].includes(`${error.code}`)
}
