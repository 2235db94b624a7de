import { createHash, type Hash } from 'node:crypto'
import { createReadStream, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'

/**
 * SHA-256 of a file, or of a folder and everything in it: names, kinds, links and contents. Owners,
 * modes and times do not count, because a copy by an ordinary user does not keep them.
 */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await add(hash, Buffer.from(path), Buffer.alloc(0))
  return hash.digest('hex')
}

/** @param name path below the folder; a Buffer, because names need not be UTF-8 */
async function add(hash: Hash, path: Buffer, name: Buffer): Promise<void> {
  const status = lstatSync(path)
  const entry = (kind: string, size: number) => {
    hash.update(name)
    hash.update(`\0${kind} ${size}\0`)
  }
  if (status.isDirectory()) {
    const names = readdirSync(path, { encoding: 'buffer' }).sort(Buffer.compare)
    entry('folder', names.length)
    for (const one of names) await add(hash, joined(path, one), joined(name, one))
  } else if (status.isSymbolicLink()) {
    const target = readlinkSync(path, { encoding: 'buffer' })
    entry('link', target.length)
    hash.update(target)
  } else if (status.isFile()) {
    entry('file', status.size)
    const file = createReadStream(path, { highWaterMark: 1024 * 1024 })
    await pipeline(file, async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) hash.update(chunk)
    })
  } else {
    // Devices, sockets and pipes do not count, because a copy by an ordinary user has none.
  }
}

function joined(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from('/'), name])
}
