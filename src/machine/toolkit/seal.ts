import { existsSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { sha256OfFile } from '../../base/sha256.js'
import { messageOf } from '../../base/text/error-message.js'
import { type Manifest, manifestName, readManifest } from './toolkit.js'

const chunkBytes = 256 * 1024

/**
 * Writes the toolkit's manifest, with the digest of every file. Done last: without it, a toolkit is
 * incomplete.
 */
export async function seal(directory: string, contents: Omit<Manifest, 'files'>): Promise<void> {
  const manifest: Manifest = { ...contents, files: await digests(directory) }
  writeFileSync(join(directory, manifestName), `${JSON.stringify(manifest, null, 1)}\n`)
}

/** @returns why the toolkit cannot be used; undefined when every file is as it was sealed */
export async function whatIsWrong(directory: string): Promise<string | undefined> {
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
  const found = await digests(directory)
  for (const [path, digest] of Object.entries(sealed.files)) {
    if (found[path] === undefined) return `${path} is missing`
    if (found[path] !== digest) return `${path} is not what was fetched`
  }
  return undefined
}

async function digests(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== manifestName)
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
  // One after the other into one buffer: buffers for all would take memory, and new ones time.
  const buffer = Buffer.allocUnsafe(chunkBytes)
  const sums: Record<string, string> = {}
  for (const file of files) sums[relative(directory, file)] = await sha256OfFile(file, { buffer })
  return sums
}
