import { createReadStream, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { ContentDigest } from '../base/content-digest.js'

/**
 * The digest of a file, or of a folder with all that is in it.
 * @throws what `cancel` says once that is aborted
 */
export async function digestOf(path: string, cancel?: AbortSignal): Promise<string> {
  const digest = new ContentDigest()
  await add(digest, Buffer.from(path), Buffer.alloc(0), cancel)
  return digest.hex()
}

/** @param name below the folder that was asked for; names need not be UTF-8 */
async function add(
  digest: ContentDigest,
  path: Buffer,
  name: Buffer,
  cancel: AbortSignal | undefined,
): Promise<void> {
  cancel?.throwIfAborted()
  const status = lstatSync(path)
  if (status.isDirectory()) {
    const names = countedNames(path)
    digest.entry(name, 'folder', names.length)
    for (const one of names) await add(digest, joined(path, one), joined(name, one), cancel)
  } else if (status.isSymbolicLink()) {
    const target = readlinkSync(path, { encoding: 'buffer' })
    digest.entry(name, 'link', target.length)
    digest.add(target)
  } else if (status.isFile()) {
    digest.entry(name, 'file', status.size)
    const file = createReadStream(path, { highWaterMark: 1024 * 1024 })
    for await (const chunk of file as AsyncIterable<Buffer>) {
      cancel?.throwIfAborted()
      digest.add(chunk)
    }
  }
}

/** The names in a folder that count for its digest, sorted. */
function countedNames(folder: Buffer): Buffer[] {
  const entries = readdirSync(folder, { encoding: 'buffer', withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory() || entry.isFile() || entry.isSymbolicLink())
    .map((entry) => entry.name)
    .sort(Buffer.compare)
}

function joined(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from('/'), name])
}
