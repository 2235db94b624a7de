import { createHash, type Hash } from 'node:crypto'
import { createReadStream, lstatSync, readdirSync, readlinkSync } from 'node:fs'

/**
 * SHA-256 of a file, or of a folder with all that is in it: names, kinds, links and contents. Not
 * owners, modes and times, which an ordinary user's copy does not have.
 * @throws what `cancel` says once that is aborted
 */
export async function digestOf(path: string, cancel?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  await add(hash, Buffer.from(path), Buffer.alloc(0), cancel)
  return hash.digest('hex')
}

/** @param name below the folder that was asked for; names need not be UTF-8 */
async function add(
  hash: Hash,
  path: Buffer,
  name: Buffer,
  cancel: AbortSignal | undefined,
): Promise<void> {
  cancel?.throwIfAborted()
  const status = lstatSync(path)
  const entry = (kind: string, size: number) => {
    hash.update(name)
    hash.update(`\0${kind} ${size}\0`)
  }
  if (status.isDirectory()) {
    const names = countedNames(path)
    entry('folder', names.length)
    for (const one of names) await add(hash, joined(path, one), joined(name, one), cancel)
  } else if (status.isSymbolicLink()) {
    const target = readlinkSync(path, { encoding: 'buffer' })
    entry('link', target.length)
    hash.update(target)
  } else if (status.isFile()) {
    entry('file', status.size)
    const file = createReadStream(path, { highWaterMark: 1024 * 1024 })
    for await (const chunk of file as AsyncIterable<Buffer>) {
      cancel?.throwIfAborted()
      hash.update(chunk)
    }
  }
}

/**
 * The names in a folder, sorted. Devices, sockets and pipes do not count, because a copy by an
 * ordinary user has none.
 */
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
