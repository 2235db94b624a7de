import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { messageOf } from '../../base/text/error-message.js'
import { digestsName, type KnownDigests, noDigests } from './known-digests.js'
import { type Manifest, manifestName, readManifest } from './toolkit.js'

const chunkBytes = 64 * 1024

/** Files that are not the toolkit's own. */
const ours = [manifestName, digestsName]

/**
 * Writes the toolkit's manifest, with the digest of every file. Done last: without it, a toolkit is
 * incomplete.
 */
export async function seal(directory: string, contents: Omit<Manifest, 'files'>): Promise<void> {
  const manifest: Manifest = { ...contents, files: await digests(directory, noDigests) }
  writeFileSync(join(directory, manifestName), `${JSON.stringify(manifest, null, 1)}\n`)
}

/**
 * @param known digests that need not be made again
 * @returns why the toolkit cannot be used; undefined when every file is as it was sealed
 */
export async function whatIsWrong(
  directory: string,
  known: KnownDigests = noDigests,
): Promise<string | undefined> {
  if (!existsSync(join(directory, manifestName))) return `it has no ${manifestName}`
  let sealed: Manifest
  try {
    sealed = readManifest(directory)
  } catch (error) {
    return `its ${manifestName} cannot be read: ${messageOf(error)}`
  }
  const files: unknown = sealed?.files
  if (typeof files !== 'object' || files === null || Object.keys(files).length === 0) {
    return `its ${manifestName} lists no files`
  }
  const found = await digests(directory, known)
  for (const [path, digest] of Object.entries(sealed.files)) {
    if (found[path] === undefined) return `${path} is missing`
    if (found[path] !== digest) return `${path} is not what was fetched`
  }
  return undefined
}

async function digests(directory: string, known: KnownDigests): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !ours.includes(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
  // One buffer for all, because new ones take time; and a small one, which stays in the CPU's cache.
  const buffer = Buffer.allocUnsafe(chunkBytes)
  const sums: Record<string, string> = {}
  for (const file of files) {
    sums[relative(directory, file)] = known.of(file, () => digestOf(file, buffer))
    await nextTurn()
  }
  known.keep()
  return sums
}

/** Each read in another thread would take as long as the digest of what it reads. */
function digestOf(path: string, buffer: Buffer): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const bytes = readSync(file, buffer)
      if (bytes === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytes))
    }
  } finally {
    closeSync(file)
  }
}
